<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>DossierChoiceScreen</name>
    <message>
        <source>Choose what the dossier holds</source>
        <translation>Elegir qué contiene el expediente</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Centro de trabajo</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>A name as people say it, or an RFC</source>
        <translation>Un nombre como se dice, o un RFC</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Partes empleadoras</translation>
    </message>
    <message>
        <source>No employer of this name is in the register.</source>
        <translation>En el registro no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>All workplaces</source>
        <translation>Todos los centros de trabajo</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Guardar la elección</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Regresar</translation>
    </message>
    <message>
        <source>Request and days</source>
        <translation>Solicitud y fechas</translation>
    </message>
    <message>
        <source>Request that it answers</source>
        <translation>Solicitud que se atiende</translation>
    </message>
    <message>
        <source>Who asked, and under which number</source>
        <translation>Quién la hizo y con qué número</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Actors and documents</source>
        <translation>Actores y documentos</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Only what concerns these actors; without a tick, everything</source>
        <translation>Solo lo de estos actores; sin marcar ninguno, todo</translation>
    </message>
    <message>
        <source>Documents to hand over</source>
        <translation>Documentos que se entregan</translation>
    </message>
    <message>
        <source>Choose an employer: who acted there and its documents appear here.</source>
        <translation>Elija a la parte empleadora: aquí aparecen quiénes actuaron y sus documentos.</translation>
    </message>
    <message>
        <source>Write a day such as 12/08/2026.</source>
        <translation>Escriba una fecha como 12/08/2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in these days.</source>
        <translation>
            <numerusform>%n hecho en esas fechas.</numerusform>
            <numerusform>%n hechos en esas fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s).</source>
        <translation>
            <numerusform>%n documento.</numerusform>
            <numerusform>%n documentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPlaces</name>
    <message>
        <source>Rapid Response dossiers</source>
        <translation>Expedientes de respuesta rápida</translation>
    </message>
    <message>
        <source>Choose what a dossier holds</source>
        <translation>Elegir qué contiene un expediente</translation>
    </message>
    <message>
        <source>Rapid Response dossier</source>
        <translation>Expediente de respuesta rápida</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Change the choice</source>
        <translation>Cambiar la elección</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Save the sealed file…</source>
        <translation>Guardar el archivo sellado…</translation>
    </message>
    <message>
        <source>Prepare the dossier</source>
        <translation>Preparar el expediente</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing is on record in these days for these actors.</source>
        <translation>En esas fechas no consta ningún hecho de esos actores.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Cómo se entrega</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>No se eligió ningún documento.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>{place}, from {first} to {last}; {request}</source>
        <translation>{place}, del {first} al {last}; {request}</translation>
    </message>
    <message>
        <source>The foliated dossier stands here once it is prepared.</source>
        <translation>Aquí aparece el expediente foliado cuando se prepara.</translation>
    </message>
    <message>
        <source>Released. Its bytes are kept and never change again.</source>
        <translation>Liberado. Su archivo se conserva y ya no cambia.</translation>
    </message>
    <message>
        <source>Documents without a public form cannot go in; open one to prepare its public form.</source>
        <translation>Sin versión pública, un documento no puede entrar; ábralo para prepararla.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Devuelto: {reason}</translation>
    </message>
    <message>
        <source>Look at every sheet: what you see is what leaves the office. Two people release it, and whoever prepared it cannot be the only one.</source>
        <translation>Revise cada foja: lo que ve es lo que sale de la oficina. Lo liberan dos personas, y quien lo preparó no puede ser la única.</translation>
    </message>
    <message>
        <source>It waits for other people who may release it.</source>
        <translation>Espera a otras personas que puedan liberarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Prepared by {name}; %n sheet(s); digest {digest}</source>
        <translation>
            <numerusform>Lo preparó {name}; %n foja; huella {digest}</numerusform>
            <numerusform>Lo preparó {name}; %n fojas; huella {digest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Released by: {people}</source>
        <translation>Lo liberaron: {people}</translation>
    </message>
    <message>
        <source>Prepared. Two people look at it now.</source>
        <translation>Preparado. Ahora lo revisan dos personas.</translation>
    </message>
    <message>
        <source>Release this dossier?</source>
        <translation>¿Liberar este expediente?</translation>
    </message>
    <message>
        <source>You have looked at every sheet. With the second person it is sealed and may be handed over.</source>
        <translation>Usted revisó cada foja. Con la segunda persona se sella y se puede entregar.</translation>
    </message>
    <message>
        <source>Your release is on record</source>
        <translation>Su liberación quedó registrada</translation>
    </message>
    <message>
        <source>Send it back?</source>
        <translation>¿Devolverlo?</translation>
    </message>
    <message>
        <source>It is chosen and prepared again. Releases that were given count no more.</source>
        <translation>Se elige y se prepara de nuevo. Las liberaciones ya dadas dejan de contar.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Sealed dossiers (*.asice)</source>
        <translation>Expedientes sellados (*.asice)</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Guardar el archivo sellado</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Guardar el expediente</translation>
    </message>
    <message>
        <source>Print the dossier</source>
        <translation>Imprimir el expediente</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Being chosen</source>
        <translation>En selección</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n person(s)</source>
        <translation>
            <numerusform>Espera a %n persona</numerusform>
            <numerusform>Espera a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>Whole: it is public</source>
        <translation>Completo: es público</translation>
    </message>
    <message>
        <source>No public form yet</source>
        <translation>Sin versión pública</translation>
    </message>
</context>
<context>
    <name>DossiersScreen</name>
    <message>
        <source>Rapid Response dossiers</source>
        <translation>Expedientes de respuesta rápida</translation>
    </message>
    <message>
        <source>What the office knows of a workplace, for the USMCA mechanism: prepared by one, released by two.</source>
        <translation>Lo que la oficina sabe de un centro de trabajo, para el mecanismo del T-MEC: lo prepara una persona y lo liberan dos.</translation>
    </message>
    <message>
        <source>Begin a dossier</source>
        <translation>Abrir un expediente</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Centro de trabajo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Sin expedientes todavía</translation>
    </message>
    <message>
        <source>Choose a workplace, days and actors. The dossier gathers its timeline and documents, and strikes out nothing by itself: documents go in as their confirmed public forms.</source>
        <translation>Elija un centro de trabajo, fechas y actores. El expediente reúne su cronología y sus documentos, y no testa nada por sí mismo: los documentos entran con su versión pública confirmada.</translation>
    </message>
</context>
</TS>
