# For the people who put the app on their own site. Names of settings and of files stay as they are.

## The form

builder-title = Sus ajustes
builder-lead = Llene lo que quiera. Deje vacío lo demás. Lo que escribe se queda en este aparato hasta que usted lo guarde. No se envía nada.
builder-who = Quiénes son ustedes
builder-organization = Nombre de su organización
builder-telephone = Teléfono
builder-hours = Horario
builder-hours-help = Cuándo contesta alguien. Diga en qué idiomas.
builder-site = Su sitio
builder-site-help = Una dirección completa que empieza con https://
builder-logo = Su logotipo
builder-logo-help = Un archivo de imagen. Se hace más pequeña aquí, y va solo en el ZIP para su propio servidor.
builder-words = Sus palabras
builder-words-help = Texto simple, hasta 400 letras cada uno. Está en un recuadro con su nombre. Nunca está entre nuestras palabras sobre la ley. No prometa nada.
builder-landing = En la primera página
builder-result = Con el resultado
builder-follow-up = Con los pasos siguientes en el papel
builder-paper = Al final del papel
builder-look = Cómo se ve
builder-color = Color de enlaces y botones
builder-accent = Color de las líneas
builder-color-help = Como # y seis cifras: #0b5055
builder-color-passes = Se lee bien en el aspecto claro y en el oscuro.
builder-color-nearest = Es difícil de leer. La aplicación muestra el color más cercano que se puede leer: { $light } en el aspecto claro, { $dark } en el oscuro.
builder-name = Cómo se llama la aplicación
builder-name-help = Está en la pestaña y en la pantalla de inicio. Estos nombres no dicen de qué trata la aplicación.
builder-languages = Idiomas
builder-languages-help = Deje todos vacíos para usar cada idioma que tiene la aplicación.
builder-first = Primer idioma, si el navegador no pide ninguno de ellos
builder-first-browser = El primero de la aplicación
builder-works = Cómo funciona
builder-start = Dónde empieza
builder-start-landing = La primera página
builder-start-interview = Las preguntas
builder-start-options = Todas las clases de peticiones
builder-court = La corte que tiene la mayoría de su gente
builder-court-none = Ninguna corte
builder-exit = A dónde lleva la salida
builder-exit-help = Déjelo vacío para la página vacía de la aplicación, que funciona sin conexión. Otra página debe ser una que cualquiera podría tener abierta: el clima, las noticias.
builder-address = Dirección de la aplicación
builder-address-help = Esta copia de la aplicación, o la dirección donde usted pone el ZIP.

## What is made of it

builder-outputs = Cópielo en su sitio
builder-outputs-lead = Elija uno de estos.
builder-card = Un enlace
builder-card-when = Funciona en cada editor y en cada boletín. La aplicación se abre como página propia: la manera más segura, con todo lo que tiene.
builder-frame = Un marco
builder-frame-when = La aplicación dentro de su página. Para editores que conservan un iframe. En un marco no se guarda nada: quien deja la página empieza otra vez.
builder-script = Una línea de script
builder-script-when = El mismo marco, que crece y se encoge con lo que muestra. Para sitios donde usted puede poner un script.
builder-wordpress = Un shortcode de WordPress
builder-wordpress-when = Para el plugin de WordPress. Escribe el marco.
builder-wordpress-plugin = El plugin como archivo ZIP
builder-config = Un archivo de ajustes
builder-config-when = Para su propia copia de la aplicación: póngalo junto a la primera página, como config.json.
builder-package = Un ZIP para su propio servidor
builder-package-when = Toda la aplicación con sus ajustes, para ponerla en cualquier carpeta de su sitio. Así no se pide nada a ningún otro servidor.
builder-package-make = Hacer el ZIP
builder-package-working = Se reúnen las partes de la aplicación. Esto puede tardar un minuto.
builder-package-done = El ZIP está hecho. Lea primero README.html que está dentro.
builder-package-failed = No se pudo hacer el ZIP: no llegaron partes de la aplicación. Pruebe otra vez con conexión.
builder-package-wrong = No se hizo el ZIP: una parte de la aplicación en este servidor no es lo que debe ser. Avise a quienes manejan este servidor.
builder-copy = Copiar
builder-copied = Se copió.
builder-not-copied = No se pudo copiar. Seleccione el texto y cópielo a mano.
builder-save = Guardar lo que escribió
builder-saved = Se guardó como pedir-settings.json.
builder-open = Abrir un archivo guardado
builder-open-help = Un archivo que usted guardó aquí, o un config.json.
builder-opened = Se abrió el archivo.
builder-not-opened = Este no es un archivo así. No se cambió nada.
builder-too-large = La imagen es demasiado grande, o no es una imagen que este navegador puede leer. No se cambió nada.
builder-logo-ready = El logotipo tiene ahora { $width } por { $height } puntos, { $size } kB.

## The page in the ZIP that says what to do. No sign of HTML may be in it.

builder-readme = La aplicación en su propio servidor
builder-readme-1 = Abra el ZIP. Dentro hay una carpeta que se llama pedir.
builder-readme-2 = Copie esta carpeta a su sitio tal como está. No cambie, no renombre ni quite ningún archivo: cada uno se comprueba por su huella.
builder-readme-3 = Abra la carpeta de su sitio en un navegador. Verá la aplicación con sus ajustes.
builder-readme-4 = Abra la página para comprobar la aplicación, en Acerca de. Allí dice si algo en sus ajustes está mal.
builder-readme-5 = Si su servidor permite poner encabezados, tome los del archivo _headers. Para cambiar un ajuste después, cambie solo config.json. Para información más nueva sobre la ley, haga un ZIP nuevo.

## The preview

builder-preview = Cómo se verá
builder-preview-phone = En un teléfono
builder-preview-desktop = En una computadora
builder-preview-help = Es la aplicación misma. Puede tocar todo.
builder-card-text = ¿Está usted en un proceso de deportación, o lo teme? Conteste preguntas en su propio aparato y obtenga un papel para llevar a su abogado. Nada de lo que contesta se envía a nadie.
builder-card-link = Abrir las preguntas
builder-frame-title = Preguntas para su abogado

## What is wrong in settings

config-title = Para quienes manejan este sitio
config-lead = Los ajustes tienen errores. La aplicación sigue sin estas partes:
config-not-fetched = No se pudo abrir config.json. Ponga otra vez el del paquete junto a la primera página.
config-too-long = config.json es demasiado largo. Los ajustes son textos cortos. Las imágenes no van en él.
config-not-json = Los ajustes no se pueden leer. En config.json, busque una coma, una comilla o un corchete que falta.
config-unknown = No hay un ajuste "{ $name }".
config-not-here = "{ $name }" no se puede poner en un enlace. Póngalo en config.json.
config-nameless = Hay palabras o un teléfono, pero no hay "organization" que diga de quién son.
config-text = "{ $name }" debe ser texto simple de { $count } letras como máximo.
config-telephone = "{ $name }" debe ser un número de teléfono: cifras con espacios, + - ( ) . entre ellas.
config-address = "{ $name }" debe ser una dirección completa que empieza con https://.
config-logo = "{ $name }" debe ser logo.png, un archivo junto a la primera página.
config-color = "{ $name }" debe ser # y seis cifras, como #0b5055.
config-languages = "{ $name }" debe ser idiomas que tiene la aplicación, con espacios entre ellos, como: en es
config-court = "{ $name }" debe ser el código de una corte: tres letras mayúsculas.
config-start = "{ $name }" debe ser interview, options, o una clase de petición, como options/dismissal.
config-name = "{ $name }" debe ser uno de estos: pedir, notes, guide, questions.
