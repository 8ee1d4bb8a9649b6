<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>BulletinEditor</name>
    <message>
        <source>Edit the draft</source>
        <translation>Corregir el borrador</translation>
    </message>
    <message>
        <source>Write a bulletin</source>
        <translation>Escribir un boletín</translation>
    </message>
    <message>
        <source>It will take the place of {0}.</source>
        <translation>Tomará el lugar de {0}.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>El borrador se guardó.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>As its readers see it</source>
        <translation>Como lo verán quienes lo lean</translation>
    </message>
</context>
<context>
    <name>BulletinForm</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre qué</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>Pr&amp;imer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Empty: until another bulletin takes its place</source>
        <translation>Vacío: hasta que otro boletín tome su lugar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What to do meanwhile</source>
        <translation>Qué hacer mientras tanto</translation>
    </message>
    <message>
        <source>What it rests on (optional)</source>
        <translation>En qué se basa (opcional)</translation>
    </message>
    <message>
        <source>An article of the law, or a document with its number</source>
        <translation>Un artículo de la ley o un documento con su número</translation>
    </message>
    <message>
        <source>Title in English (optional)</source>
        <translation>Título en inglés (opcional)</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texto en inglés</translation>
    </message>
    <message>
        <source>What to do meanwhile, in English</source>
        <translation>Qué hacer mientras tanto, en inglés</translation>
    </message>
    <message>
        <source>Write the day, as 22/11/2026.</source>
        <translation>Escriba el día así: 22/11/2026.</translation>
    </message>
</context>
<context>
    <name>BulletinScreen</name>
    <message>
        <source>Bulletin</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Quién lo ha leído</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>Publish this bulletin?</source>
        <translation>¿Publicar este boletín?</translation>
    </message>
    <message>
        <source>From its first day on its readers see it. It is not edited afterwards, only replaced or withdrawn.</source>
        <translation>Desde su primer día lo ven las personas a quienes va dirigido. Después ya no se edita: sólo se cambia por otro o se retira.</translation>
    </message>
    <message>
        <source>Publish the bulletin</source>
        <translation>Publicar el boletín</translation>
    </message>
    <message>
        <source>The bulletin was published.</source>
        <translation>El boletín se publicó.</translation>
    </message>
    <message>
        <source>Withdraw this bulletin?</source>
        <translation>¿Retirar este boletín?</translation>
    </message>
    <message>
        <source>It is shown no more. The reason stays with it, and who had read it.</source>
        <translation>Ya no se muestra. La razón queda junto a él, y quién lo había leído.</translation>
    </message>
    <message>
        <source>Withdraw the bulletin</source>
        <translation>Retirar el boletín</translation>
    </message>
    <message>
        <source>Replace this bulletin?</source>
        <translation>¿Cambiar este boletín por otro?</translation>
    </message>
    <message>
        <source>You write another one. Once it is published, this one ends, with the reason beside it.</source>
        <translation>Usted escribe otro. Cuando se publique, éste termina y la razón queda a su lado.</translation>
    </message>
    <message>
        <source>Write the other one</source>
        <translation>Escribir el otro</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Desechar este borrador?</translation>
    </message>
    <message>
        <source>Nobody but those who write bulletins has seen it. Its number is not used again.</source>
        <translation>Sólo lo han visto quienes escriben boletines. Su número no se vuelve a usar.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Desechar el borrador</translation>
    </message>
    <message>
        <source>Read by {done} of {all}</source>
        <translation>Leído por {done} de {all}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Replaced by {0}</source>
        <translation>Cambiado por {0}</translation>
    </message>
    <message>
        <source>Go to the newer bulletin</source>
        <translation>Ir al boletín más nuevo</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>Toma el lugar de {0}</translation>
    </message>
    <message>
        <source>Draft of {name}, {time}</source>
        <translation>Borrador de {name}, {time}</translation>
    </message>
    <message>
        <source>Published by {name}, {post}, on {time}</source>
        <translation>Publicado por {name}, {post}, {time}</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Desechar el borrador…</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Corregir el borrador</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Cambiar por otro…</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>Kept: you have read this bulletin.</source>
        <translation>Queda anotado: usted leyó este boletín.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>BulletinsScreen</name>
    <message>
        <source>Bulletins</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>New criteria, times without the platform, and what to do meanwhile.</source>
        <translation>Criterios nuevos, fallas de la plataforma y qué hacer mientras tanto.</translation>
    </message>
    <message>
        <source>Write a bulletin</source>
        <translation>Escribir un boletín</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>There are no bulletins yet.</source>
        <translation>Todavía no hay boletines.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Read on {0}</source>
        <translation>Leído el {0}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Falta leerlo</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Words of the trade with short definitions, in Spanish and English.</source>
        <translation>Palabras del oficio con definiciones cortas, en español y en inglés.</translation>
    </message>
    <message>
        <source>Find a word (Ctrl+F)</source>
        <translation>Buscar una palabra (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
    <message>
        <source>No word fits. Try fewer letters.</source>
        <translation>Ninguna palabra coincide. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>LanguagesScreen</name>
    <message>
        <source>Languages and translations</source>
        <translation>Lenguas y traducciones</translation>
    </message>
    <message>
        <source>Indigenous languages are national languages. Texts come from accredited translators only.</source>
        <translation>Las lenguas indígenas son lenguas nacionales. Los textos son sólo de personas traductoras acreditadas.</translation>
    </message>
    <message>
        <source>Add the variant</source>
        <translation>Agregar la variante</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otra</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Leaflets and posters</source>
        <translation>Folletos y carteles</translation>
    </message>
    <message>
        <source>Withdraw this translation?</source>
        <translation>¿Retirar esta traducción?</translation>
    </message>
    <message>
        <source>Leaflets print the Spanish text again. The translation is kept with the reason.</source>
        <translation>Los folletos vuelven a imprimir el texto en español. La traducción se conserva con la razón.</translation>
    </message>
    <message>
        <source>Withdraw the translation</source>
        <translation>Retirar la traducción</translation>
    </message>
    <message>
        <source>Self-name</source>
        <translation>Autodenominación</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>Spoken at</source>
        <translation>Dónde se habla</translation>
    </message>
    <message>
        <source>Variants of this office</source>
        <translation>Variantes de esta oficina</translation>
    </message>
    <message>
        <source>No variant is written down yet. Ask people which language they speak, and how they call it.</source>
        <translation>Todavía no hay ninguna variante. Pregunte a las personas qué lengua hablan y cómo la llaman.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>A la lengua</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Persona traductora</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>No translation yet: leaflets print the Spanish text and say so.</source>
        <translation>Todavía no hay traducciones: los folletos imprimen el texto en español y lo dicen.</translation>
    </message>
    <message>
        <source>Write a translation down…</source>
        <translation>Anotar una traducción…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>The language was saved.</source>
        <translation>La lengua se guardó.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>A newer one is printed</source>
        <translation>Se imprime una más nueva</translation>
    </message>
    <message>
        <source>The Spanish text changed</source>
        <translation>Cambió el texto en español</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Se imprime</translation>
    </message>
</context>
<context>
    <name>LeafletsScreen</name>
    <message>
        <source>Leaflets and posters</source>
        <translation>Folletos y carteles</translation>
    </message>
    <message>
        <source>Made from the same texts as the help and the site.</source>
        <translation>Salen de los mismos textos que la ayuda y el sitio.</translation>
    </message>
    <message>
        <source>Read on the screen</source>
        <translation>Leer en pantalla</translation>
    </message>
    <message>
        <source>Languages and translations</source>
        <translation>Lenguas y traducciones</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre qué</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>Office, telephone and hours (optional)</source>
        <translation>Oficina, teléfono y horario (opcional)</translation>
    </message>
    <message>
        <source>Empty: lines to write on by hand</source>
        <translation>Vacío: renglones para escribir a mano</translation>
    </message>
    <message>
        <source>Permanent address on the web (optional)</source>
        <translation>Dirección permanente en la red (opcional)</translation>
    </message>
    <message>
        <source>Printed as a QR code</source>
        <translation>Se imprime como código QR</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Save the leaflet</source>
        <translation>Guardar el folleto</translation>
    </message>
    <message>
        <source>Print the leaflet</source>
        <translation>Imprimir el folleto</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>Rests on: {0}</source>
        <translation>Se basa en: {0}</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Boletines</translation>
    </message>
    <message numerus="yes">
        <source>%n more after signing in</source>
        <translation>
            <numerusform>%n más después de identificarse</numerusform>
            <numerusform>%n más después de identificarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Write a bulletin</source>
        <translation>Escribir un boletín</translation>
    </message>
    <message>
        <source>Leaflets and posters</source>
        <translation>Folletos y carteles</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Lenguas que se hablan</translation>
    </message>
    <message>
        <source>Language variant</source>
        <translation>Variante lingüística</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Hace falta intérprete</translation>
    </message>
    <message>
        <source>Note the language</source>
        <translation>Anotar la lengua</translation>
    </message>
    <message>
        <source>Languages and translations</source>
        <translation>Lenguas y traducciones</translation>
    </message>
    <message>
        <source>None is noted yet. Ask people which language they speak.</source>
        <translation>Todavía no hay ninguna anotada. Pregunte a las personas qué lengua hablan.</translation>
    </message>
    <message>
        <source>Write the variant down first</source>
        <translation>Primero escriba la variante</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translation>con intérprete</translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Criterio nuevo</translation>
    </message>
    <message>
        <source>Platform out of service</source>
        <translation>Plataforma sin servicio</translation>
    </message>
    <message>
        <source>What to do meanwhile</source>
        <translation>Qué hacer mientras tanto</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Empieza después</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Everybody, also on the site</source>
        <translation>Todo público, también en el sitio</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Toda la oficina</translation>
    </message>
    <message>
        <source>Certain roles of the office</source>
        <translation>Ciertas funciones de la oficina</translation>
    </message>
    <message>
        <source>from {first}, until another takes its place</source>
        <translation>desde el {first}, hasta que otro tome su lugar</translation>
    </message>
    <message>
        <source>only on {first}</source>
        <translation>sólo el {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Cuadernillo</translation>
    </message>
    <message>
        <source>Letter folded in three</source>
        <translation>Carta doblada en tres</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Statement to sign</source>
        <translation>Declaración para firmar</translation>
    </message>
    <message>
        <source>Print on both sides, flipping on the short edge. Fold at the marks and staple in the middle.</source>
        <translation>Imprima por ambos lados, volteando por el lado corto. Doble en las marcas y engrape al centro.</translation>
    </message>
    <message>
        <source>Print on both sides, flipping on the short edge. Fold at the marks; the cover ends up in front.</source>
        <translation>Imprima por ambos lados, volteando por el lado corto. Doble en las marcas; la portada queda al frente.</translation>
    </message>
    <message>
        <source>Print one side. It reads from two metres away.</source>
        <translation>Imprima por un solo lado. Se lee a dos metros.</translation>
    </message>
    <message>
        <source>For people who need large letters. One or both sides.</source>
        <translation>Para quien necesita letra grande. Por uno o ambos lados.</translation>
    </message>
    <message>
        <source>The employer fills it in, signs it, and posts it. The law does not require it.</source>
        <translation>La empresa la llena, la firma y la fija a la vista. La ley no la exige.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation>Oficio</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Print as a leaflet…</source>
        <translation>Imprimir como folleto…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>TranslationScreen</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Type what the translator delivered, as it is. What stays empty is printed in Spanish.</source>
        <translation>Escriba lo que entregó la persona traductora, tal cual. Lo que quede vacío se imprime en español.</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Guardar la traducción</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Languages and translations</source>
        <translation>Lenguas y traducciones</translation>
    </message>
    <message>
        <source>Write the day, as 22/11/2026.</source>
        <translation>Escriba el día así: 22/11/2026.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>A la &amp;lengua</translation>
    </message>
    <message>
        <source>Translator&apos;s &amp;name</source>
        <translation>&amp;Nombre de la persona traductora</translation>
    </message>
    <message>
        <source>Number or document of &amp;accreditation</source>
        <translation>Número o documento de &amp;acreditación</translation>
    </message>
    <message>
        <source>&amp;Who accredited the translator</source>
        <translation>&amp;Quién la acreditó</translation>
    </message>
    <message>
        <source>&amp;Date of the translation</source>
        <translation>&amp;Fecha de la traducción</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>Retirada: {0}</translation>
    </message>
    <message>
        <source>The Spanish text has changed since ({0} then, {1} now). Ask the translator.</source>
        <translation>El texto en español cambió desde entonces ({0} antes, {1} ahora). Consulte a la persona traductora.</translation>
    </message>
    <message>
        <source>Spanish, version {0}</source>
        <translation>Español, versión {0}</translation>
    </message>
</context>
<context>
    <name>VariantForm</name>
    <message>
        <source>Language variant</source>
        <translation>Variante lingüística</translation>
    </message>
    <message>
        <source>Begin from a known name</source>
        <translation>Empezar con un nombre conocido</translation>
    </message>
    <message>
        <source>Few are listed; INALI&apos;s catalogue has 364. Write any other below.</source>
        <translation>Hay pocas en la lista; el catálogo del INALI tiene 364. Escriba abajo cualquier otra.</translation>
    </message>
    <message>
        <source>Name that its speakers give it</source>
        <translation>Nombre que le dan quienes la hablan</translation>
    </message>
    <message>
        <source>With its apostrophes and accents: ꞌ ’ ʼ are kept</source>
        <translation>Con sus apóstrofos y acentos: ꞌ ’ ʼ se conservan</translation>
    </message>
    <message>
        <source>Name of the variant in Spanish</source>
        <translation>Nombre de la variante en español</translation>
    </message>
    <message>
        <source>Grouping (optional)</source>
        <translation>Agrupación (opcional)</translation>
    </message>
    <message>
        <source>Where it is spoken here (optional)</source>
        <translation>Dónde se habla aquí (opcional)</translation>
    </message>
    <message>
        <source>Workplaces, towns, shifts</source>
        <translation>Centros de trabajo, pueblos, turnos</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otra lengua</translation>
    </message>
</context>
</TS>
