# Todo lo que se ve en la pantalla y no tiene su propio archivo. The person may be afraid and tired: short, calm, true.

## On every page

app-name = Pedir
skip-link = Ir a la página
exit = Salir ahora
language = Idioma
kept-nothing = No se guarda nada.
kept-in-tab = Guardado en esta pestaña de su teléfono. Bórrelo antes de cerrar la pestaña.
kept-not-possible = Este navegador no deja que la página guarde sus respuestas. Si la cierra, se pierden.
kept-copy = En este aparato hay una copia con clave de respuestas anteriores.
kept-locked = Guardado en este aparato, cerrado con su clave, hasta que lo borre.
kept-locked-failed = No se pudo cambiar la copia con clave. Sus respuestas nuevas están solo en esta pestaña.
keep-longer = Guardar más tiempo
ready-offline = Lista para usar sin conexión.
translation-note = Ningún traductor ha revisado todavía esta traducción.
translation-english = Leer en inglés
footer-not-advice = Esto es información. No es consejo legal. Ningún abogado lo ha revisado todavía.
footer-checked = Información legal revisada el { $date }.
footer-find-help = Buscar ayuda legal
footer-options = Todas las clases de solicitudes
footer-glossary = Palabras legales
footer-privacy = Su privacidad
footer-about = Sobre esta aplicación
footer-site = Para su propio sitio
footer-map = Para abogados: preguntas, reglas y fuentes, en inglés (se abre otra pestaña)
not-reviewed = Ningún abogado ha revisado esta página todavía.
sources-title = De dónde viene esto
sources-unsure = Lo que no se pudo confirmar
sources-intro = Cada afirmación, su fuente y cuánta seguridad tenemos.
source-checked = Revisado el { $date }.
source-old = Esto se debía revisar otra vez el { $date }. Puede ser viejo. Pregunte a su abogado.
may-have-changed = Esto puede haber cambiado. Pregunte a su abogado.
ask-attorney-instead = Pregunte a su abogado sobre esto. Lo que estaba aquí puede haber cambiado.
page-old-title = Esto puede ser viejo
page-old = Parte de esto se debía revisar otra vez el { $date }. Puede haber cambiado. Pregunte a su abogado.
page-expired-title = Partes de esto son demasiado viejas
page-expired = Lo que quizás ayudaba ya no se muestra, porque puede haber cambiado. Todas las advertencias siguen aquí. Pregunte a su abogado.
reviewed = Revisado por { $name } el { $date }.
source-of = Fuente: { $title } ({ $date }).
source-undated = Fuente: { $title } (sin fecha).
confidence-high = Encontramos buenas fuentes para esto.
confidence-medium = Encontramos pocas fuentes para esto. Pida a su abogado que lo revise.
confidence-low = No tenemos seguridad sobre esto. Pida a su abogado que lo revise.
# In previews alone: the address asks for a day that is none.
preview-no-day = A esta vista previa se le pidió un día que no existe
preview-no-day-help = Escríbalo como ?asof=2027-03-31. Hasta entonces usa el día de este aparato.
page-not-loaded = No se pudo abrir esta página
page-not-loaded-help = Quizás no tiene conexión. Lo que escribió sigue aquí. Por favor intente más tarde.
asleep-title = La entrevista no puede funcionar aquí
asleep-help = Su navegador puede ser demasiado viejo, o algo no se cargó. Puede intentar otra vez, o imprimir la hoja de trabajo y llenarla a mano.
asleep-worksheet = Abrir la hoja de trabajo
noscript-title = La entrevista necesita JavaScript
noscript-help = Está apagado en este navegador. Todavía puede leer todas las páginas, y puede imprimir la hoja de trabajo y llenarla a mano.
opening = Abriendo sus respuestas …
later-loading = Abriendo la siguiente parte …
later-not-loaded = La siguiente parte de la aplicación no llegó. Puede que no tenga conexión. Sus respuestas siguen aquí.

## Landing

landing-title = Prepárese para hablar con su abogado
landing-lead = ¿Tiene un caso de deportación (removal proceedings)? Su abogado puede pedirle al gobierno que ponga el caso en pausa, que esté de acuerdo con algunas partes, o que haga otra cosa que ayude. Esto se llama discreción procesal (prosecutorial discretion).
landing-lead-risk = Pedir también puede hacerle daño. Esta aplicación le ayuda a ver las dos cosas.
landing-get-title = Lo que usted recibe
landing-get-1 = Qué puede pedir y qué puede salir mal, en palabras sencillas.
landing-get-2 = Una entrevista corta. Toma de diez a veinte minutos. Puede parar en cualquier momento y usar lo que ya tiene.
landing-get-3 = Una hoja para llevar a su abogado.
landing-private-title = Privado y gratis
landing-private = Usted no da su nombre. Nada de lo que contesta sale de su teléfono, a menos que usted lo mande. Nunca mandamos nada al gobierno. No cuesta nada. "Salir ahora", arriba, vacía esta página de inmediato. No puede ocultar que usted estuvo aquí: el historial del navegador se queda.
landing-not-title = Lo que esto no es
landing-not = No es consejo legal. No manda una solicitud. No puede decirle si el gobierno estará de acuerdo. Ningún abogado lo ha revisado todavía. Hable con un abogado antes de hacer cualquier cosa.
landing-start = Empezar la entrevista
landing-learn = Leer primero
landing-worksheet = Imprimir una hoja de trabajo en papel
landing-urgent-title = ¿Es urgente?
landing-urgent-lead = Lea la página que corresponde a su caso. Después llame hoy a un abogado.
landing-learn-title = Lea primero, si quiere
landing-learn-lead = Puede empezar ahora y leer después.
landing-learn-basics = Lo básico
landing-learn-protect = Proteja su caso
landing-learn-before = Antes de pedir
landing-learn-look-up = Para consultar

## The list of options

options-title = Todas las clases de solicitudes
options-lead = Cada página dice lo que puede salir mal antes de decir lo que puede ayudar. Si una solicitud es para usted, es una pregunta para su abogado.
options-in-court = En la corte de inmigración
options-in-detention = En detención
options-appeal = Después de la decisión de un juez, o en apelación
options-federal-court = En una corte federal
options-old-order = Después de una orden de deportación
options-ice = Las decide ICE o USCIS, no un juez
options-before-court = Antes de que empiece un caso en la corte
option-full-page = Leer la página completa

## The interview

signpost = Parte { $number } de { $total }: { $part }
before-signpost = Antes de empezar
continue = Continuar
back-to = Atrás: { $where }
back-landing = Atrás: primera página
why-we-ask = Por qué preguntamos
what-it-means = ¿Qué quiere decir esto?
choose-one = Elija una.
choose-many = Elija todo lo que corresponda.
may-skip = Puede saltarse cualquier pregunta.
date-day = Día
date-month = Mes
date-year = Año
date-hint = Por ejemplo: 12 de enero de 2027.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-written = { $day } de { $month } de { $year }
month-written = { $month } de { $year }
date-month-choose = Mes
last-day-cautious = Si usted tiene solo 10 días, el último día es el
last-day-latest-source = Si usted tiene 30 días, el último día es el
last-day-over = (Este día ya pasó. Llame hoy. Pregunte qué se puede hacer todavía.)
last-day-confirm = Estos días no son seguros. Su abogado debe confirmar esto hoy.
court-choose = Elija una corte
court-search = Escriba una ciudad, un estado o el nombre de la corte
court-found-one = Hay una corte. ¿Es esta?
court-found = Hay { $count } cortes.
court-found-more = Hay { $count } cortes. Estas se parecen más a lo que escribió. Escriba más para ver otras.
court-found-none = No hay ninguna corte así. Revise las letras, abra la lista completa o elija "No sé".
court-whole-list = La lista completa, por estado
court-about = Sobre esta corte
court-address = Dirección
court-circuit = Circuito (qué corte federal decide las apelaciones)
court-circuit-varies = Depende del caso. Pregunte a su abogado.
court-office = Oficina de los abogados del gobierno (OPLA)
court-office-varies = Depende del caso. Pregunte a su abogado.
court-listed = Esta corte estaba en la lista de cortes abiertas del { $date }. Las cortes se mudan y cierran. Revise antes de ir o escribir.
court-not-listed = No pudimos confirmar esta corte en la lista más nueva que tenemos. Revise antes de ir o escribir.
court-office-undated = La oficina es de una lista sin fecha. Revise antes de usarla. La contacta su abogado, no usted.
court-office-dated = La oficina es de una lista del { $date }. Revise antes de usarla. La contacta su abogado, no usted.
court-loading = Abriendo la lista de cortes …
court-not-loaded = No se pudo abrir la lista de cortes. Quizás no tiene conexión. Elija "No sé" y siga, o intente más tarde.
try-again = Intentar otra vez
text-limit = Hasta { $limit } caracteres.
text-left = Quedan { $left } caracteres.
error-title = Por favor revise esto
error-date-missing = Escriba el día, el mes y el año, o elija "No sé".
error-date-impossible = Ese día no existe: { $date }. Por favor revise el día y el mes.
error-text-too-long = Esto tiene { $count } caracteres. Puede tener hasta { $limit }. Por favor hágalo más corto. No se pierde nada.
safety-title = Sobre este aparato
safety-exit = "Salir ahora", arriba, vacía esta página de inmediato y borra sus respuestas, también las que se guardan en esta pestaña. No puede ocultar que usted estuvo aquí: el historial del navegador todavía muestra las direcciones de estas páginas. No puede ayudar si alguien mira la pantalla, o si hay una aplicación espía en el aparato. Los archivos guardados, las hojas y una copia con clave se quedan.
safety-mine = Si solo usted lo usa, sus respuestas se guardan en esta pestaña. Cerrarla quizás no las borre: algunos navegadores pueden abrirla otra vez. Por eso bórrelas cuando termine. Si deja la pestaña abierta, alguien que abra el aparato puede leerlas. También se quedan en el aparato partes de la aplicación, para que funcione sin red. No contienen ninguna respuesta, pero muestran que la aplicación estuvo aquí. Después puede elegir guardar sus respuestas más tiempo, con una clave.
safety-other = En todos los demás casos no se guarda nada. Si cierra la página o la carga otra vez, sus respuestas se pierden, y nadie puede recuperarlas.
private-title = Cuatro preguntas privadas
private-lead = Estas respuestas se quedan en esta pestaña. Nunca están en la hoja, en un archivo ni en un código. Solo cambian las advertencias de la aplicación. Puede saltarlas.
more-title = Un momento
more-help = Se están cargando las preguntas que siguen. Sus respuestas están aquí.
unfinished-title = No se pudieron abrir sus respuestas anteriores
unfinished-help = Se hicieron con otra versión, o están dañadas. Por favor empiece otra vez. Todo lo demás funciona.
restarted-title = Sus respuestas no se guardaron
restarted-help = La página se abrió otra vez, y no se había guardado nada. Por favor empiece otra vez.
partly-title = Por favor responda esto otra vez
partly-help = La aplicación es más nueva que sus respuestas. Lo que se puede responder aquí cambió, y por eso estas respuestas no se pudieron guardar. Todas las demás están aquí.

## The stop after the first part

stop-title = Antes de seguir
stop-lead = Por lo que nos dijo hasta ahora:
stop-nothing = Nada de lo que nos dijo hasta ahora parece urgente. Eso no quiere decir que no haya peligro.
stop-help = ¿Todavía no tiene abogado? Buscar uno es lo primero.
stop-result = Ver mi resultado ahora
stop-go-on = Seguir

## Check your answers

check-title = Revise sus respuestas
check-lead = Puede cambiar cada respuesta. No se pierde nada.
check-change = Cambiar
check-change-what = Cambiar: { $what }
check-unknown = Por averiguar
check-answered = Contestadas
check-not-answered = Sin contestar
check-continue = Ver mi resultado
check-private-note = Sus respuestas privadas no se muestran aquí.

## The result

result-title = De qué hablar con su abogado
result-lead = Esta es una lista para hablar. No es un consejo, y no dice qué hará el gobierno.
result-urgent = Primero
result-options = Clases de solicitudes
result-none-in-group = Ninguna, por lo que nos dijo.
result-not-now-more = Mostrar las otras clases
option-risk = Lo que puede salir mal
option-more = Más, y cómo pedirlo
option-may-do = Lo que puede hacer
option-why = Por qué está aquí
option-ask = Cómo pedir algo limitado
option-fallback = Si no:
option-question = Pregunte a su abogado
from-answers = Por sus respuestas:
from-unanswered = Todavía no se sabe:
result-strengths = Puntos a su favor, y papeles que pueden probarlos
result-strengths-none = No encontramos ninguno en sus respuestas. Su abogado quizás vea otros.
result-find-out = Lo que debe averiguar
result-evidence = Papeles que debe buscar
result-questions = Preguntas para su abogado
result-plan = Qué hacer ahora
result-private = Hable de esto en privado
result-paper = Hacer la hoja para mi abogado
result-check = Atrás: revise sus respuestas
result-more-questions = Contestar más preguntas

## The paper on the screen

paper-title = La hoja para su abogado
paper-lead = Léala primero. Después imprímala, o muéstrela en esta pantalla.
paper-print = Imprimir
paper-print-help = En algunos teléfonos no se puede imprimir dentro de otra aplicación. Entonces abra esta página en su propio navegador.
take-title = Llévelo con usted
take-lead = Estos archivos se hacen en este dispositivo. Nada se manda si usted no lo manda.
take-where = Un archivo guardado queda en las descargas de este dispositivo. Otras personas que lo usan pueden encontrarlo ahí. Cuando usted comparte un archivo, la aplicación que elige guarda una copia.
take-share = Compartir el papel con una aplicación de este teléfono
take-word = Guardar como archivo de Word
take-web = Guardar como página web
take-web-help = Se abre en cualquier navegador, sin conexión. Desde ahí puede imprimirla.
take-pdf = Guardar como PDF
take-pdf-failed = No se pudo hacer el archivo PDF. Puede que usted no tenga conexión, o que el documento tenga una letra que un PDF de aquí no puede mostrar. Guárdelo como página web. Desde ahí puede imprimirlo.
take-pdf-none = No hay archivo PDF en este idioma: sus letras serían demasiado para cargar. Guarde la página web. Desde ahí puede imprimirla.
take-print = Imprimir, o guardar como PDF
take-copy = Copiar el texto
take-calendar = Guardar la próxima fecha para el calendario
take-calendar-help = La entrada dice solo "Recordatorio", y el día.
take-calendar-entry = Recordatorio
take-making = Haciendo el archivo …
take-saved = El archivo se entregó al navegador. Si no lo encuentra, pruebe otra forma aquí.
take-shared = Listo. No se mandó nada que usted no mandara.
take-copied = El texto está copiado. Péguelo donde lo necesita y después copie otra cosa: otras aplicaciones pueden leer lo que está copiado.
take-failed = No se pudo hacer el archivo. Quizás no tiene conexión. Sus respuestas siguen aquí. Intente otra vez o imprima el papel.
take-refused = Este navegador no dejó salir el archivo. Pruebe otra forma aquí.
take-in-app = Usted está dentro de otra aplicación. Aquí muchas veces no se puede imprimir ni guardar archivos. Abra esta página en su propio navegador: busque los tres puntos o la señal de compartir, y después "Abrir en el navegador". Sus respuestas no pasan.
office-not-loaded = Esta parte no se cargó
office-not-loaded-help = Quizás no tiene conexión. No se perdió nada. Inténtelo de nuevo.
office-needs-script = Aquí se elige el archivo o el código. Esta parte necesita JavaScript. Si no aparece nada, quizás el navegador es muy antiguo o algo no se cargó.
paper-making = Se está preparando su hoja.
paper-failed = No se pudo preparar su hoja
paper-failed-help = Tal vez no tenga conexión. Sus respuestas siguen aquí. Vuelva a intentarlo cuando tenga conexión.
paper-english-failed = No se pudo abrir el inglés
paper-english-failed-help = Por ahora la hoja está en un solo idioma. No se pierde nada. Pruebe otra vez cuando tenga conexión.
paper-switch-title = Qué hay en la hoja
own-words-switch = Poner mi propia pregunta en la hoja
reduced-switch = Poner más sobre mí en la hoja
paper-back = Atrás: mi resultado
erase-title = Borrar todo
erase-lead = Esto borra sus respuestas y todo lo demás que esta aplicación puso en este aparato, también una copia con clave. No puede borrar las hojas que imprimió, los archivos que guardó ni el historial del navegador.
erase-helping-title = Borrar, y después la próxima persona
erase-helping-lead = Antes de que empiece la próxima persona, borre las respuestas de esta. No puede borrar las hojas impresas, los archivos guardados ni el historial del navegador.
erase-yes = Borrar ahora
erased-title = Qué se borró
erased-memory = Sus respuestas en esta página
erased-tab = Respuestas guardadas en esta pestaña
erased-copy = Una copia con clave en este aparato
erased-files = Archivos de la aplicación para usarla sin conexión
erased-worker = El ayudante del navegador que guarda esos archivos
erased-gone = borrado
erased-nothing = no había nada
erased-remains = sigue allí
erased-remains-help = El navegador no dejó que la aplicación quitara una parte. Abra los ajustes del navegador, busque los datos de los sitios web y borre los de este sitio.
erased-not = Esto sigue allí: las hojas impresas, los archivos guardados, lo que envió y el historial del navegador. Para ocultar más, borre también el historial. Después cierre esta pestaña.
keep-title = Guardar más tiempo sus respuestas
keep-lead = Sus respuestas están solo en esta pestaña. Puede guardar una copia con clave en este aparato y seguir otro día.
keep-back = mis respuestas
keep-not-here = Puede guardar una copia solo de sus propias respuestas, en un teléfono que solo usted usa, y después de la primera pregunta.
keep-old-title = Ya hay una copia con clave
keep-old-help = Si guarda estas respuestas, ocupan su lugar. Las respuestas anteriores ya no se podrán abrir.
unlock-title = En este aparato hay una copia con clave
unlock-lead = Alguien guardó aquí respuestas con una clave. Solo quien la sabe puede abrirlas.
unlock-nothing = No hay ninguna copia con clave en este aparato.
unlock-start = Empezar sin abrirla
unlock-start-help = La copia queda como está.
erased-again = Empezar otra vez
result-others-stage-unknown = Otras clases, cuando sepa dónde está su caso

## Changing the paper, on its screen. $line is a sentence of the paper.

change-title = Cambiar la hoja
change-lead = Usted puede cambiar el orden, quitar líneas y escribirlas en sus propias palabras. Siempre puede volver al texto propuesto. Lo que escriba queda como lo escriba. No se traduce.
change-private = Algunas líneas quedan como están. Son iguales en todas las hojas, para que ninguna hoja muestre más sobre usted que otra.
change-up = Subir
change-down = Bajar
change-out = Quitar
change-back = Poner otra vez
change-write = Cambiar las palabras
change-suggested = Volver al texto propuesto
change-name = { $button }: { $line }
change-is-out = No está en la hoja
change-is-changed = Cambiado por mí
change-field = En mis propias palabras
change-keep = Usar estas palabras
change-leave = Dejarlo como estaba
change-add = Agregar una línea mía
change-remove = Quitar esta línea
change-full = Su hoja tiene { $count } líneas suyas. No hay lugar para más.
change-empty = Primero escriba algo, o déjelo como estaba.
change-all = Volver a la hoja propuesta
change-all-ask = Esto quita todos los cambios en esta página, y sus propias líneas.
change-all-yes = Quitar mis cambios
change-said-moved = Ahora es el número { $place } de { $count }: { $line }
change-said-end = Esta línea no puede ir más lejos.
change-said-out = Quitada: { $line }
change-said-back = Está otra vez en la hoja: { $line }
change-said-changed = Ahora la hoja dice: { $line }
change-said-removed = Su línea ya no está en la hoja.
change-said-all = La hoja está como fue propuesta.

## An address that is no page

not-found-title = Esta página no existe
not-found-help = La dirección puede estar mal, o la página se movió. Si venía de la entrevista, primero vuelva atrás.
not-found-home = Ir a la primera página

## What a tab and the history of the browser show: what kind of page it is, never its subject

tab-start = Inicio
tab-questions = Preguntas
tab-list = Lista
tab-guide = Guía
tab-help = Buscar ayuda
tab-words = Lista de palabras
tab-privacy = Su privacidad
tab-worksheet = Hoja de trabajo
tab-about = Acerca de
tab-check = Comprobar
tab-site = Para su sitio
tab-description = Información y preguntas en palabras sencillas. Nada de lo que escribe sale de su aparato.

## The page to check the app oneself: what its live part shows

live-needs-script = Las listas necesitan JavaScript. Aparecen cuando la página está lista.
live-requests = Lo que esta página pidió
live-requests-count = { $count } pedidos desde que se abrió.
live-none-foreign = Todos fueron a la dirección de este sitio.
live-foreign = Algunos fueron a otra dirección. Eso no debe pasar nunca. No use este sitio para sus respuestas.
live-each = Mostrar cada uno
live-kept = Lo que está guardado ahora
live-tab = Esta pestaña
live-device = Este aparato
live-cookies = Cookies
live-databases = Bases de datos
live-files = Archivos para usar sin conexión
live-workers = El ayudante en segundo plano
live-nothing = nada
live-unknown = el navegador no lo dice
live-something = { $count }: { $names }
live-own-answers = sus respuestas
live-own-key = la llave de la copia con clave
live-own-copy = la copia con clave
live-own-tries = cuántas veces falló una clave
live-own-files = partes de esta aplicación
live-again = Mirar otra vez

## The settings file of a host, config.json. Its names stay as they are.

name-notes = Notas
name-guide = Guía
name-questions = Preguntas

## When the app ends, or takes too long to wake

watchdog-slow-title = Esto tarda más de lo normal
watchdog-slow-help = Las preguntas todavía se están cargando. Puede esperar. También puede cargar la página otra vez, o imprimir la hoja de trabajo y llenarla a mano.
watchdog-broken-title = La aplicación se detuvo
watchdog-broken-help = Es culpa nuestra, no suya. Si solo usted usa este teléfono, cargue la página otra vez: lo que se guardó en esta pestaña vuelve. En todos los demás casos no se guardó nada y sus respuestas se perdieron.
watchdog-again = Cargar la página otra vez

## New information that is on the device already

update-title = Información nueva
update-waits = Hay información del { $date }. Ya está en este aparato. Si la toma, la página se abre otra vez. Sus respuestas siguen en esta pestaña.
update-taken = Usted tomó información más nueva en otra pestaña. Aquí todavía ve la anterior. Si la toma, la página se abre otra vez. Sus respuestas siguen en esta pestaña.
update-take = Tomar la información nueva
update-late = La información nueva no se pudo tomar ahora. Sus respuestas siguen aquí. La aplicación la usará cuando la abra la próxima vez.

## To put the app on the home screen. $name is what the app is called.

install-title = En la pantalla de inicio de su teléfono
install-risk = Desde allí puede abrir la aplicación, también sin conexión. Su imagen se llama { $name }. Cualquiera que vea su teléfono la ve allí.
install-ask = Ponerla en la pantalla de inicio
install-menu = Toque el botón de compartir, en el borde de la pantalla. Después elija "Agregar a inicio".

## From the organization that offers the app, in boxes of its own. $name is what it is called.

from-title = De { $name }
from-note = Estas son palabras de { $name }. No son parte de esta aplicación. Aquí nadie las ha comprobado.
from-telephone = Teléfono
from-hours = Horario
from-site = Sitio
from-court = La corte que { $name } indica

## In a frame on another site

framed-open = Abrir la página completa
framed-help = Usted ve esto dentro de otro sitio. Aquí no se guarda nada. La página completa empieza otra vez: sus respuestas no pasan a ella.
framed-files = Si un botón no hace nada, el sitio que rodea esta página no deja salir archivos. Mejor copie el texto.

## For the people who put the app on their own site

builder-needs-script = El formulario necesita JavaScript. Sin él, ponga en su sitio un enlace simple a la primera página de esta aplicación.
