# Los grupos de solicitudes. No group says that a person will get something.

talk-first = Hable primero de estas
    .about = Estas pueden encajar con lo que usted nos dijo. El gobierno puede decir no a cada una. Lea lo que
        puede salir mal. Después pregunte a su abogado.
also-ask = También puede preguntar por estas
    .about = Se puede preguntar por estas en el punto donde está su caso ahora. Lea lo que puede salir mal.
        Después pregunte a su abogado.
be-careful = Tenga cuidado con estas
    .about = Estas pueden hacer mucho daño. No las pida, no las acepte y no firme nada antes de hablar con un
        abogado.
not-now = Otras clases
    .about = Estas no parecen encajar en el punto donde está su caso ahora. Eso puede cambiar. Un abogado puede
        revisarlo.
