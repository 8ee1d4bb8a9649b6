<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Kit</name>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Stations: {stations}. Voters: {voters}. Ballots: {ballots}, one for each person and none to spare.</source>
        <translation>Mesas: {stations}. Votantes: {voters}. Boletas: {ballots}, una por persona y ninguna de repuesto.</translation>
    </message>
    <message>
        <source>No station of this vote has a table, so there is nothing to print.</source>
        <translation>Ninguna mesa de esta votación es presencial: no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>The roll is not frozen yet. Papers without names can be seen and printed; the kit needs the lists.</source>
        <translation>El padrón todavía no está congelado. Los papeles sin nombres se pueden ver e imprimir; el juego completo necesita las listas.</translation>
    </message>
    <message>
        <source>{sheets} sheets; {ballots} ballots stand on each sheet of ballots.</source>
        <translation>{sheets} hojas; en cada hoja de boletas caben {ballots}.</translation>
    </message>
    <message>
        <source>{done} of {total} files are whole</source>
        <translation>{done} de {total} archivos enteros</translation>
    </message>
    <message>
        <source>Stopped. {done} of {total} files are whole; nothing half-written stayed.</source>
        <translation>Detenido. Hay {done} de {total} archivos enteros; no quedó nada a medias.</translation>
    </message>
    <message>
        <source>The whole kit: {0} of {1} files</source>
        <translation>Todo el material: {0} de {1} archivos</translation>
    </message>
    <message>
        <source>Part of the kit: {0} of {1} files</source>
        <translation>Parte del material: {0} de {1} archivos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Printing the kit</source>
        <translation>Imprimir el material</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>Lo que se imprimió</translation>
    </message>
</context>
<context>
    <name>KitScreen</name>
    <message>
        <source>Printing the kit</source>
        <translation>Imprimir el material</translation>
    </message>
    <message>
        <source>Print the kit…</source>
        <translation>Imprimir todo el material…</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>Lo que se imprimió</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Boletas</translation>
    </message>
    <message>
        <source>Stations and the office</source>
        <translation>Mesas y oficina</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Papers in the order in which they are used</source>
        <translation>Papeles en el orden en que se usan</translation>
    </message>
    <message>
        <source>Choose a station to see its papers.</source>
        <translation>Elija una mesa para ver sus papeles.</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>SIMULACRO: every sheet says so</source>
        <translation>SIMULACRO: lo dice cada hoja</translation>
    </message>
    <message>
        <source>Print this paper</source>
        <translation>Imprimir este papel</translation>
    </message>
    <message>
        <source>Save this paper</source>
        <translation>Guardar este papel</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the files of the kit</source>
        <translation>Carpeta para los archivos del material</translation>
    </message>
    <message numerus="yes">
        <source>The kit is printed: %n file(s), and the list of their digests.</source>
        <translation>
            <numerusform>El material está listo: %n archivo y la lista de su huella.</numerusform>
            <numerusform>El material está listo: %n archivos y la lista de sus huellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Number of the ballot</source>
        <translation>Número de la boleta</translation>
    </message>
    <message>
        <source>On the stub only</source>
        <translation>Solo en el talón</translation>
    </message>
    <message>
        <source>On stub and ballot</source>
        <translation>En talón y boleta</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Por ambos lados</translation>
    </message>
    <message>
        <source>The number stays with the table: nobody can be tied to a ballot.</source>
        <translation>El número se queda en la mesa: nadie queda unido a una boleta.</translation>
    </message>
    <message>
        <source>A number on the ballot can be remembered: shuffle every stack before opening.</source>
        <translation>Un número en la boleta se puede recordar: baraje cada fajo antes de abrir.</translation>
    </message>
    <message>
        <source>Every paper begins on a sheet of its own; what is posted or cut has a blank back.</source>
        <translation>Cada papel empieza en hoja propia; lo que se fija o se recorta lleva el reverso en blanco.</translation>
    </message>
    <message>
        <source>Everything is printed on one side.</source>
        <translation>Todo se imprime por un solo lado.</translation>
    </message>
    <message>
        <source>The back of each ballot is signed: feed the pile of ballots again to print the backs.</source>
        <translation>Las boletas se firman al reverso: vuelva a meter la pila de boletas para imprimir los reversos.</translation>
    </message>
</context>
<context>
    <name>PrintedScreen</name>
    <message>
        <source>What was printed</source>
        <translation>Lo que se imprimió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Todavía no se imprime nada.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sheets spoiled in printing</source>
        <translation>Hojas inutilizadas al imprimir</translation>
    </message>
    <message>
        <source>No sheet was spoiled.</source>
        <translation>No se inutilizó ninguna hoja.</translation>
    </message>
    <message>
        <source>Why they were destroyed</source>
        <translation>Por qué se destruyeron</translation>
    </message>
    <message>
        <source>Note spoiled sheets</source>
        <translation>Anotar hojas inutilizadas</translation>
    </message>
    <message>
        <source>Print these ballots again…</source>
        <translation>Imprimir otra vez estas boletas…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Inutilizado</translation>
    </message>
    <message>
        <source>A ballot that comes out unfit is destroyed and printed again with its number; both stand here.</source>
        <translation>La boleta que sale mal se destruye y se imprime de nuevo con su número; ambas cosas quedan aquí.</translation>
    </message>
    <message>
        <source>Note what was spoiled</source>
        <translation>Anotar lo inutilizado</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Del número</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Al número</translation>
    </message>
    <message>
        <source>SIMULACRO</source>
        <translation>SIMULACRO</translation>
    </message>
    <message>
        <source>Save the ballots</source>
        <translation>Guardar las boletas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Files of the kit</source>
        <translation>Archivos del material</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
</context>
</TS>
