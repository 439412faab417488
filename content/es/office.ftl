# What is handed to the attorney's office, and how it is opened there. These texts are fetched when something shows them.

## On the paper's screen

office-title = Entregarlo a la oficina
office-lead = Usted puede dar sus respuestas a la oficina de su abogado. Allí las abren en esta misma aplicación, en su propio aparato. Esta aplicación no envía nada.
office-holds = Lo que va: sus respuestas a las preguntas. Lo que nunca va: las preguntas privadas, el trabajo, los negocios, los impuestos, la salud y la ayuda a la policía. Sus propias palabras van solo en el archivo sellado, y solo si usted las activó arriba. Lo que usted cambió en la hoja se queda aquí.
office-where = La oficina abre los dos en esta página de la aplicación:
office-file-title = Un archivo sellado
office-file-about = Solo debería poder abrirlo quien sepa la frase de contraseña. Use cuatro palabras o más que no tengan nada que ver entre sí. No use nombres ni fechas. Escríbalas en papel o dígalas por teléfono. No las envíe junto con el archivo.
office-file-lost = Nadie puede recuperar una frase de contraseña perdida. Entonces el archivo no se puede volver a abrir.
office-passphrase = Frase de contraseña
office-again = La frase de contraseña otra vez
office-hide = Ocultar lo que escribo
office-seal = Hacer el archivo sellado
office-sealed = El archivo se entregó al navegador. Búsquelo en las descargas de este aparato. Otras personas que lo usan pueden encontrarlo ahí.
office-code-title = Un código para mostrar
office-code-about = La oficina le toma una foto o escribe su texto. Contiene lo que usted eligió y las fechas. No contiene ninguna palabra que usted escribió.
office-code-open = El código no está sellado. Cualquiera que le tome una foto puede leer sus respuestas. Muéstrelo solo en la oficina de su abogado.
office-draw = Mostrar el código
office-drawn = Aquí está el código. Cúbralo cuando no lo necesite.
# For people who can't see the picture.
office-code-label = Código para la oficina de su abogado
office-code-text = El mismo código como texto. Se puede escribir o copiar:

## On the page where they are opened

office-choose-file = El archivo
office-open = Abrir el archivo
office-camera-title = La cámara
office-camera-about = Lo que ve la cámara se queda en este aparato. No se guarda ni se envía.
office-camera-start = Encender la cámara
office-camera-stop = Apagar la cámara
office-filming = La cámara está encendida. Ponga el código delante.
office-camera-off = La cámara está apagada.
office-no-camera = La cámara no se encendió. Quizás usted dijo que no, otra aplicación la usa o no hay ninguna. Use una foto o el texto del código.
office-picture-title = Una foto de un código
office-choose-picture = La foto
office-look = Leer la foto
office-text-title = El texto de un código
office-type-text = El texto que empieza con NOTES
office-read = Leer el texto
office-found = Las respuestas se pueden abrir.
office-found-title = ¿Abrir estas respuestas?
office-found-help = Estarán solo en esta pestaña. No se guarda nada de ellas: cuando cierre la pestaña, desaparecen. Las preguntas privadas no están entre ellas.
office-found-own = Usted tiene respuestas propias en esta pestaña. Se borrarán si continúa.
office-see = Ver las respuestas
office-replace = Borrar las mías y ver estas
office-keep = Quedarme con las mías

## What became of a press

office-working = Trabajando … Puede tardar unos segundos.
office-not-fetched = Una parte de esta aplicación no se cargó. Quizás no tiene conexión. No se perdió nada. Inténtelo de nuevo.
office-not-run = Esto no funcionó aquí. Quizás el aparato tiene poca memoria o el navegador es muy antiguo. No se perdió nada. Pruebe con otro aparato.
office-no-random = Este navegador no tiene una fuente segura de números al azar. Por eso aquí no se hace ningún archivo sellado. No se perdió nada. Pruebe con otro navegador.
office-no-file = Primero elija un archivo.
office-no-picture = Primero elija una foto. Si ya lo hizo, este navegador no puede leerla. Entonces escriba el texto del código.
office-foreign = Esto no es un archivo ni un código de esta aplicación. No se cambió nada.
office-cut = Falta el final. Pídalo otra vez. No se cambió nada.
office-newer = Lo hizo una versión más nueva de esta aplicación. Cargue esta página de nuevo cuando tenga conexión e inténtelo otra vez. No se cambió nada.
office-wrong-passphrase = Esta frase de contraseña no abre el archivo. Revise las letras mayúsculas y minúsculas, y los espacios entre las palabras. Un archivo dañado se ve igual. No se cambió nada.
office-damaged = Una parte se perdió o se cambió en el camino. Pídalo otra vez. No se cambió nada.
office-no-code = Ahí no se ve ningún código. Acérquese, no se mueva y busque suficiente luz.
office-no-passphrase = Primero escriba la frase de contraseña.
office-weak = Esta frase de contraseña es muy fácil de adivinar. Use cuatro palabras o más.
office-differs = Las dos no son iguales. Escriba la frase de contraseña otra vez.
office-nothing = No hay nada que entregar. O todavía no se respondió nada, o su hoja solo tiene preguntas. Puede cambiarlo arriba, debajo de la advertencia.

## The locked copy on this device

lock-holds = La copia guarda sus respuestas y hasta dónde llegó, y cada cambio que haga después. Las cuatro preguntas privadas nunca están en ella. Se le preguntan otra vez.
lock-risk = Quien le quite este teléfono puede ver que hay una copia con clave. Puede presionarle para que diga la clave. Si eso le puede pasar, no la guarde.
lock-passcode = Elija una clave larga: cuatro palabras o más que no tengan nada que ver entre sí. No use nombres ni fechas. "Salir ahora" no borra la copia. "Borrar todo" sí la borra.
lock-lost = Nadie puede recuperar una clave perdida. Entonces la copia no se puede abrir nunca más.
lock-field = Clave
lock-again = La clave otra vez
lock-no-passcode = Escriba primero la clave.
lock-weak = Esta clave es muy fácil de adivinar. Use cuatro palabras o más.
lock-differs = Las dos no son iguales. Escriba la clave otra vez.
lock-do = Guardar una copia con clave
lock-done = La copia está cerrada y guardada en este aparato.
lock-not-kept = Este navegador no deja que la página la guarde. El espacio puede estar bloqueado o lleno. No se perdió nada: sus respuestas siguen en esta pestaña.
unlock-do = Abrir la copia
unlock-done = La copia está abierta.
unlock-wrong = Esta clave no abre la copia. Revise las letras mayúsculas y minúsculas, y los espacios entre palabras. No cambió nada. Tiene que esperar un poco antes de probar otra vez, y cada vez más.
unlock-wait = Espere { $seconds } segundos más y pruebe otra vez.
unlock-damaged = Esta copia está dañada. La clave ya no puede abrirla. Puede empezar sin ella o borrarla. No cambió nada.
