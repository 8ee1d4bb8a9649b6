<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>EarlierUnionScreen</name>
    <message>
        <source>Enter an earlier union</source>
        <translation>Inscribir una organización anterior</translation>
    </message>
    <message>
        <source>For an organisation that another authority registered. It keeps the number it has.</source>
        <translation>Para una organización que registró otra autoridad. Conserva el número que tiene.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Acronym, if it has one</source>
        <translation>Siglas, si las tiene</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Authority that registered it</source>
        <translation>Autoridad que la registró</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Fecha de registro</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Día/mes/año</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Entidad de origen</translation>
    </message>
    <message>
        <source>Number of the earlier file, if it is known</source>
        <translation>Número del expediente anterior, si se conoce</translation>
    </message>
    <message>
        <source>Enter it in the register</source>
        <translation>Inscribirla en el registro</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba la fecha así: 22/11/2026.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto hace falta.</translation>
    </message>
</context>
<context>
    <name>EmployerScreen</name>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No union is known there.</source>
        <translation>No se conoce ningún sindicato ahí.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Likely the same employer</source>
        <translation>Posible misma parte empleadora</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Partes empleadoras</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Filings said no more than the name.</source>
        <translation>Los trámites solo dicen el nombre.</translation>
    </message>
    <message>
        <source>No contract was entered.</source>
        <translation>No hay contratos inscritos.</translation>
    </message>
</context>
<context>
    <name>EmployersScreen</name>
    <message>
        <source>Employers</source>
        <translation>Partes empleadoras</translation>
    </message>
    <message>
        <source>Name as it is said, or RFC</source>
        <translation>Nombre como se dice, o RFC</translation>
    </message>
    <message>
        <source>Find employers</source>
        <translation>Buscar partes empleadoras</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Nobody is called like that.</source>
        <translation>Nadie se llama así.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n parte empleadora</numerusform>
            <numerusform>%n partes empleadoras</numerusform>
        </translation>
    </message>
    <message>
        <source>No employer is known yet</source>
        <translation>Todavía no hay partes empleadoras</translation>
    </message>
    <message>
        <source>Employers appear here when a filing that names them is ruled on.</source>
        <translation>Aparecen cuando se resuelve un trámite que las nombra.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Hand the register out</source>
        <translation>Entregar el registro</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>Guardar los archivos…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Public: confidential parts struck out</source>
        <translation>Pública: con lo confidencial testado</translation>
    </message>
    <message>
        <source>Official: with everything</source>
        <translation>Oficial: con todo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>CSV, one file a table</source>
        <translation>CSV, un archivo por tabla</translation>
    </message>
    <message>
        <source>XLSX, one workbook</source>
        <translation>XLSX, un solo libro</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON, un solo documento</translation>
    </message>
    <message>
        <source>Table to look at</source>
        <translation>Tabla que se muestra</translation>
    </message>
    <message>
        <source>With the lists of members</source>
        <translation>Con los padrones de socios</translation>
    </message>
    <message>
        <source>Everything in this table is public.</source>
        <translation>Todo en esta tabla es público.</translation>
    </message>
    <message>
        <source>Struck out in this copy: {fields}.</source>
        <translation>Se testa en esta versión: {fields}.</translation>
    </message>
    <message>
        <source>This copy shows what is confidential: {fields}. It is not for the public.</source>
        <translation>Esta versión muestra lo confidencial: {fields}. No es para el público.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Esta tabla no tiene filas.</translation>
    </message>
    <message>
        <source>The data dictionary goes with the files and explains every field.</source>
        <translation>El diccionario de datos acompaña a los archivos y explica cada campo.</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Dónde guardar los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}, {rows} rows.</source>
        <translation>
            <numerusform>Se guardó %n archivo en {folder}: {rows} filas.</numerusform>
            <numerusform>Se guardaron %n archivos en {folder}: {rows} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was handed out</source>
        <translation>Se entregó el registro</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>Members</source>
        <translation>Personas afiliadas</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>Versión del padrón</translation>
    </message>
    <message>
        <source>No list was ever told.</source>
        <translation>Nunca se presentó un padrón.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>CURP and address are struck out: they are confidential (LFT 365 Bis).</source>
        <translation>La CURP y el domicilio están testados: son confidenciales (LFT 365 Bis).</translation>
    </message>
    <message>
        <source>CURP and address are confidential (LFT 365 Bis): they appear in no public copy.</source>
        <translation>La CURP y el domicilio son confidenciales (LFT 365 Bis): no aparecen en ninguna versión pública.</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} personas</translation>
    </message>
    <message>
        <source>The list of today</source>
        <translation>Padrón de hoy</translation>
    </message>
    <message>
        <source>Version {version}, {day}, {people} people</source>
        <translation>Versión {version}, {day}, {people} personas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Centro de trabajo</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>PairsScreen</name>
    <message>
        <source>Likely the same</source>
        <translation>Posibles mismas partes</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>Qué coincidencias</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Esperan a una persona</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>No parties look alike here.</source>
        <translation>Aquí no hay partes que se parezcan.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Earlier entry</source>
        <translation>Inscripción anterior</translation>
    </message>
    <message>
        <source>Later entry</source>
        <translation>Inscripción posterior</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>{hundredths} of 100</source>
        <translation>{hundredths} de 100</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Are they the same?</source>
        <translation>¿Son la misma parte?</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>Abrir la anterior</translation>
    </message>
    <message>
        <source>Open the later one</source>
        <translation>Abrir la posterior</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What shows it: the same deed, another address, another section</source>
        <translation>Qué lo muestra: la misma acta, otro domicilio, otra sección</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son la misma</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Say what shows it.</source>
        <translation>Diga qué lo muestra.</translation>
    </message>
    <message>
        <source>The decision was recorded.</source>
        <translation>La decisión quedó asentada.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintas</translation>
    </message>
</context>
<context>
    <name>RegisterPlaces</name>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Enter an earlier union</source>
        <translation>Inscribir una organización anterior</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Personas afiliadas</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Partes empleadoras</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Posibles mismas partes</translation>
    </message>
    <message>
        <source>Hand the register out</source>
        <translation>Entregar el registro</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Cancelled by judgment</source>
        <translation>Cancelada por sentencia</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Gremial</translation>
    </message>
    <message>
        <source>Company union</source>
        <translation>De empresa</translation>
    </message>
    <message>
        <source>Industrial union</source>
        <translation>Industrial</translation>
    </message>
    <message>
        <source>National industrial union</source>
        <translation>Nacional de industria</translation>
    </message>
    <message>
        <source>Union of various trades</source>
        <translation>De oficios varios</translation>
    </message>
    <message>
        <source>Employers&apos; union</source>
        <translation>Patronal</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federación</translation>
    </message>
    <message>
        <source>Confederation</source>
        <translation>Confederación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Unique folio</source>
        <translation>Folio único</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Branches of industry</source>
        <translation>Ramas de industria</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>Entidad de origen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Constituted on</source>
        <translation>Fecha de constitución</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Fecha de registro</translation>
    </message>
    <message>
        <source>General secretary</source>
        <translation>Secretaría general</translation>
    </message>
    <message>
        <source>Term of the leadership</source>
        <translation>Vigencia de la directiva</translation>
    </message>
    <message>
        <source>Last note of leadership</source>
        <translation>Última toma de nota</translation>
    </message>
    <message>
        <source>Statutes in force since</source>
        <translation>Estatutos vigentes desde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Personas afiliadas</translation>
    </message>
    <message>
        <source>Accounts told up to</source>
        <translation>Cuentas rendidas hasta</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Expedientes anteriores</translation>
    </message>
    <message>
        <source>Member organisations</source>
        <translation>Organizaciones integrantes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Electronic mailbox</source>
        <translation>Buzón electrónico</translation>
    </message>
    <message>
        <source>{people} workers covered</source>
        <translation>{people} personas cubiertas</translation>
    </message>
    <message>
        <source>{people} with the right to vote</source>
        <translation>{people} con derecho a voto</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{day}, by operation of law (LFT 366)</source>
        <translation>{day}, por ministerio de ley (LFT 366)</translation>
    </message>
    <message>
        <source>{people} as of {day}</source>
        <translation>{people} al {day}</translation>
    </message>
    <message>
        <source>By operation of law (LFT 366)</source>
        <translation>Por ministerio de ley (LFT 366)</translation>
    </message>
    <message>
        <source>no post said</source>
        <translation>sin cargo escrito</translation>
    </message>
    <message>
        <source>Until then called {name}</source>
        <translation>Hasta entonces se llamó {name}</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Aprobados el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of article 371 found</source>
        <translation>
            <numerusform>%n punto del artículo 371 encontrado</numerusform>
            <numerusform>%n puntos del artículo 371 encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}: {people} people</source>
        <translation>Versión {version}: {people} personas</translation>
    </message>
    <message>
        <source>{joined} joined, {left} left</source>
        <translation>{joined} altas, {left} bajas</translation>
    </message>
    <message>
        <source>{already} already in the list, {unmatched} who left were not in it</source>
        <translation>{already} altas ya estaban en el padrón, {unmatched} bajas no estaban</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Vigente hasta el {day}</translation>
    </message>
    <message>
        <source>By the shorter reading of the term: until {day}</source>
        <translation>Según la lectura más corta del plazo: hasta el {day}</translation>
    </message>
    <message>
        <source>Belongs to no federation or confederation</source>
        <translation>No pertenece a federación ni confederación</translation>
    </message>
    <message>
        <source>{court}, file {file}, judgment of {day}</source>
        <translation>{court}, expediente {file}, sentencia del {day}</translation>
    </message>
</context>
<context>
    <name>UnionScreen</name>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Padrón…</translation>
    </message>
    <message>
        <source>For its desk…</source>
        <translation>Para su mesa…</translation>
    </message>
    <message>
        <source>You read the public view: CURPs and means of contact are struck out.</source>
        <translation>Lee la versión pública: la CURP y los medios de contacto están testados.</translation>
    </message>
    <message>
        <source>Where its people work</source>
        <translation>Dónde trabajan sus integrantes</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Likely the same organisation</source>
        <translation>Posible misma organización</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>No means of contact were said.</source>
        <translation>No se dijeron medios de contacto.</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>Means of contact</source>
        <translation>Medios de contacto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Qué se inscribió</translation>
    </message>
    <message>
        <source>Filing and paper</source>
        <translation>Trámite y documento</translation>
    </message>
    <message>
        <source>{name}: nobody has decided yet</source>
        <translation>{name}: nadie ha decidido todavía</translation>
    </message>
    <message>
        <source>{name}: the same. {reason}</source>
        <translation>{name}: la misma. {reason}</translation>
    </message>
    <message>
        <source>{name}: another one. {reason}</source>
        <translation>{name}: otra distinta. {reason}</translation>
    </message>
    <message>
        <source>Files of the office (*.aviso)</source>
        <translation>Archivos de la oficina (*.aviso)</translation>
    </message>
    <message>
        <source>Save the registered state</source>
        <translation>Guardar el estado registrado</translation>
    </message>
    <message>
        <source>Saved as {name}. It is for the union alone: it holds CURPs.</source>
        <translation>Se guardó como {name}. Es solo para el sindicato: contiene CURP.</translation>
    </message>
</context>
<context>
    <name>UnionsScreen</name>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) found, the most alike first</source>
        <translation>
            <numerusform>%n organización encontrada</numerusform>
            <numerusform>%n organizaciones encontradas, primero las más parecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Organisations appear here when their registration is ruled on.</source>
        <translation>Las organizaciones aparecen cuando se resuelve su registro.</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Partes empleadoras</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Posibles mismas partes</translation>
    </message>
    <message>
        <source>Enter an earlier one…</source>
        <translation>Inscribir una anterior…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Name as it is said, acronym, number or folio</source>
        <translation>Nombre como se dice, siglas, número o folio</translation>
    </message>
    <message>
        <source>Find organisations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Leadership until</source>
        <translation>Directiva hasta</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer words, or the number.</source>
        <translation>Nada se llama así. Pruebe con menos palabras o con el número.</translation>
    </message>
</context>
</TS>
