<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ClausesScreen</name>
    <message>
        <source>Clauses by theme</source>
        <translation>Cláusulas por tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Only contracts with these words, of this employer, union, folio…</source>
        <translation>Solo contratos con estas palabras, de este patrón, sindicato, folio…</translation>
    </message>
    <message>
        <source>Words that the contracts must have</source>
        <translation>Palabras que deben tener los contratos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No clause on this theme was found.</source>
        <translation>No se encontró ninguna cláusula sobre este tema.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n cláusula</numerusform>
            <numerusform>%n cláusulas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Cláusula {number}</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Two contracts by clause</source>
        <translation>Dos contratos, cláusula por cláusula</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que cambia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{same} of {all} clauses say the same</source>
        <translation>{same} de {all} cláusulas dicen lo mismo</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Cláusula {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo está aquí</translation>
    </message>
</context>
<context>
    <name>HitScreen</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Pages with hits</source>
        <translation>Páginas con resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) marked on this page</source>
        <translation>
            <numerusform>%n palabra marcada en esta página</numerusform>
            <numerusform>%n palabras marcadas en esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>HitsPart</name>
    <message>
        <source>Better hits</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>More hits</source>
        <translation>Más resultados</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar los dos</translation>
    </message>
    <message>
        <source>The best {last} are shown. Narrow the search down to see others.</source>
        <translation>Se muestran los {last} mejores. Acote la búsqueda para ver otros.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation>Comparar {title}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>misread by the scanner</source>
        <translation>mal leído por el escáner</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Todavía no hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search for an employer, a union or words, and keep the search: you are told of what is new or changed.</source>
        <translation>Busque un patrón, un sindicato o palabras y guarde la búsqueda: se le avisará de lo nuevo y de lo que cambie.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me what is new or changed</source>
        <translation>Avisarme de lo nuevo y de los cambios</translation>
    </message>
    <message>
        <source>{title} (changed)</source>
        <translation>{title} (cambió)</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Ir a buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novedad</numerusform>
            <numerusform>%n novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>I have seen these</source>
        <translation>Ya vi esto</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n new or changed for your kept searches</source>
        <translation>
            <numerusform>%n novedad o cambio en sus búsquedas guardadas</numerusform>
            <numerusform>%n novedades o cambios en sus búsquedas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>SearchPlaces</name>
    <message>
        <source>Page with hits</source>
        <translation>Página con resultados</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Clauses by theme</source>
        <translation>Cláusulas por tema</translation>
    </message>
    <message>
        <source>Two contracts by clause</source>
        <translation>Dos contratos, cláusula por cláusula</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Clauses by theme</source>
        <translation>Cláusulas por tema</translation>
    </message>
    <message>
        <source>Rebuild the index…</source>
        <translation>Rehacer el índice…</translation>
    </message>
    <message>
        <source>Words, “a phrase”, a name, part of a folio</source>
        <translation>Palabras, «una frase», un nombre, parte de un folio</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>You are told on the first page when something new or changed answers it.</source>
        <translation>Se le avisa en la primera página cuando algo nuevo coincide o algo cambia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Rehacer el índice</translation>
    </message>
    <message>
        <source>Everything is taken into the index again, when something is not found that should be. Until that is done, searching finds only a part. The documents themselves stay as they are.</source>
        <translation>Todo vuelve a entrar al índice; sirve cuando no aparece algo que debería encontrarse. Mientras tanto, la búsqueda encuentra solo una parte. Los documentos quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answers “{text}”.</source>
        <translation>Nada coincide con «{text}».</translation>
    </message>
    <message>
        <source>There is nothing in the index yet.</source>
        <translation>Todavía no hay nada en el índice.</translation>
    </message>
    <message>
        <source>The index is catching up: {count} to go.</source>
        <translation>El índice se está poniendo al día: faltan {count}.</translation>
    </message>
    <message>
        <source>The index is being made anew.</source>
        <translation>El índice se está rehaciendo.</translation>
    </message>
    <message>
        <source>The search is kept.</source>
        <translation>La búsqueda quedó guardada.</translation>
    </message>
</context>
</TS>
