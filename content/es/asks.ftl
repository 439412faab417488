# Pedidos limitados: lo que la persona quisiera que el abogado pida. They go on the paper, in the first person.
#
# Value: one sentence that a busy attorney can answer with yes or no. .fallback: a smaller request, after "Si no:".
# They name no application at USCIS but a family petition, and no reason of a private kind.

release = ¿Aceptaría ICE dejarme salir de la detención (release), con reglas como citas de control?
    .fallback = ¿Diría ICE qué papeles necesita para decidir si me deja salir?
bond = ¿Aceptaría el DHS una fianza (bond) que mi familia pueda pagar?
    .fallback = ¿Podría el DHS no oponerse si el juez fija una fianza, y no apelarla?
no-recalendar = ¿Dejaría el DHS mi caso en pausa, sin pedirle al juez que lo empiece otra vez?
    .fallback = ¿Aceptaría el DHS más tiempo antes de la primera audiencia nueva?
stip-relief = ¿Aceptaría el DHS que me den la forma de quedarme (relief) que pido, y renunciaría a su apelación?
    .fallback = ¿Aceptaría el DHS una parte, para que el juez decida solo lo demás?
admin-closure = ¿Aceptaría el DHS poner mi caso en pausa (cierre administrativo, administrative closure)?
    .fallback = ¿Podría el DHS no oponerse si le pedimos al juez que lo ponga en pausa?
admin-closure-family-petition = ¿Aceptaría el DHS poner mi caso en pausa (cierre administrativo, administrative
    closure) mientras USCIS decide mi petición familiar?
    .fallback = ¿Podría el DHS no oponerse a más tiempo (aplazamiento, continuance) hasta que USCIS conteste?
admin-closure-uscis = ¿Aceptaría el DHS poner mi caso en pausa (cierre administrativo, administrative closure)
    mientras espero a USCIS?
    .fallback = ¿Podría el DHS no oponerse a más tiempo (aplazamiento, continuance) hasta que USCIS conteste?
admin-closure-approved = ¿Aceptaría el DHS poner mi caso en pausa (cierre administrativo, administrative
    closure) para el paso que sigue a una aprobación de USCIS?
    .fallback = ¿Podría el DHS no oponerse a más tiempo (aplazamiento, continuance) para ese paso?
continuance = ¿Podría el DHS no oponerse a más tiempo (aplazamiento, continuance) para preparar mi caso?
    .fallback = ¿Podría el DHS no oponerse a un tiempo más corto, solo para el papel más importante?
continuance-attorney = ¿Podría el DHS no oponerse a más tiempo (aplazamiento, continuance) para que yo pueda
    encontrar un abogado?
    .fallback = ¿Me daría el juez un tiempo corto para esto si lo pido en la audiencia?
continuance-uscis = ¿Podría el DHS no oponerse a más tiempo (aplazamiento, continuance) hasta que USCIS
    conteste?
    .fallback = ¿Podría el DHS no oponerse a un tiempo más corto, y después informamos qué hizo USCIS?
stip-facts = ¿Aceptaría el DHS que mis papeles son auténticos, para que ningún testigo tenga que probarlo?
    .fallback = ¿Aceptaría el DHS el único hecho que usted crea seguro y útil?
stip-facts-ties = ¿Aceptaría el DHS que algunas cosas no están en disputa, como el tiempo que llevo aquí y mis
    lazos de familia?
    .fallback = ¿Aceptaría el DHS que mis papeles sobre esas cosas son auténticos?
waive-appeal = ¿Renunciaría el DHS a su apelación, para que lo que gané sea final?
    .fallback = ¿Nos diría pronto el DHS si va a apelar, y qué parte?
withdraw-appeal = ¿Retiraría el DHS su apelación?
    .fallback = ¿Retiraría el DHS una parte de su apelación?
mediation = ¿Aceptarían los abogados del gobierno (OIL) hablar con un mediador del Circuito 9 (9th Circuit)?
    .fallback = ¿Hablaría OIL con usted sobre un acuerdo sin mediador?
mediation-elsewhere = Si nuestra corte de apelaciones tiene mediación para casos como el mío, ¿la aceptarían los
    abogados del gobierno (OIL)?
    .fallback = ¿Hablaría OIL con usted sobre un acuerdo sin mediador?
oil-remand = ¿Aceptarían los abogados del gobierno (OIL) devolver mi caso (remand) a la Junta o al juez?
    .fallback = ¿Podría OIL no oponerse a una suspensión temporal de la deportación (stay of removal) mientras
        la corte decide?
remand = ¿Se uniría el gobierno a nosotros para pedir que mi caso vuelva al juez (remand)?
    .fallback = ¿Podría no oponerse si lo pedimos por nuestra cuenta?
jmtr = ¿Se uniría el DHS a una moción para reabrir mi caso (joint motion to reopen)?
    .fallback = ¿Podría el DHS no oponerse si presentamos la moción por nuestra cuenta?
jmtr-new = ¿Se uniría el DHS a una moción para reabrir mi caso (joint motion to reopen), porque cambió algo
    importante?
    .fallback = ¿Podría el DHS no oponerse si presentamos la moción por nuestra cuenta?
jmtr-missed-hearing = ¿Se uniría el DHS a una moción para reabrir (joint motion to reopen) la orden que se hizo
    cuando yo no estaba?
    .fallback = ¿Podría el DHS no oponerse si presentamos la moción por nuestra cuenta?
mtr-nonopp = ¿Podría el DHS no oponerse a nuestra moción para reabrir (motion to reopen)?
    .fallback = ¿Podría el DHS no tomar partido y dejar que decida el juez o la Junta?
mtr-nonopp-missed-hearing = ¿Podría el DHS no oponerse a nuestra moción para reabrir (motion to reopen) la orden
    que se hizo cuando yo no estaba?
    .fallback = ¿Podría el DHS no tomar partido y dejar que decida el juez?
non-oppose-other = ¿Podría el DHS no oponerse si le pedimos al juez otra corte o audiencias por video?
    .fallback = ¿Podría el DHS no oponerse a una sola audiencia por video?
charges = Si un cargo o un hecho en mi "Notice to Appear" está mal, ¿lo corregiría el DHS?
    .fallback = ¿Quitaría el DHS ese único cargo?
abeyance = ¿Aceptarían los abogados del gobierno (OIL) poner en espera mi caso federal (abeyance)?
    .fallback = ¿Podría OIL no oponerse a más tiempo para nuestros papeles?
deferred-action = ¿Sería seguro y útil pedir acción diferida (deferred action) en mi caso?
    .fallback = ¿Es mejor no pedir nada ahora?
parole = ¿Sería seguro y útil pedir un permiso temporal (parole) en mi caso?
    .fallback = ¿Es mejor no pedir nada ahora?
no-arrest = ¿Sería seguro y útil pedir a ICE que no me arreste?
    .fallback = ¿Qué debemos preparar mi familia y yo por si ICE me arresta?
no-reinstate = ¿Sería seguro y útil pedir un juez en lugar de una orden rápida?
    .fallback = ¿Qué más se puede hacer a tiempo contra una orden rápida?
