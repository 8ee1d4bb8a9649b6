<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ActForm</name>
    <message>
        <source>Type a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día así: 22/11/2026.</translation>
    </message>
    <message>
        <source>The old file</source>
        <translation>El expediente antiguo</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Número del contrato</translation>
    </message>
    <message>
        <source>Authority that gave it</source>
        <translation>Autoridad que lo dio</translation>
    </message>
    <message>
        <source>Number of its file, if it has another one</source>
        <translation>Número de su expediente, si es otro</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Type the name, or remove the rest.</source>
        <translation>Escriba el nombre, o borre lo demás.</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>El acto</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Depositado el</translation>
    </message>
    <message>
        <source>Day/month/year; empty: today</source>
        <translation>Día/mes/año; vacío: hoy</translation>
    </message>
    <message>
        <source>Act that it belongs to</source>
        <translation>Acto al que pertenece</translation>
    </message>
    <message>
        <source>What it clears up, and why</source>
        <translation>Qué aclara y por qué</translation>
    </message>
    <message>
        <source>Cause of the termination (LFT 401)</source>
        <translation>Causa de la terminación (LFT 401)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Terms: only what changes</source>
        <translation>Contenido: solo lo que cambia</translation>
    </message>
    <message>
        <source>Scope: to which areas or people it applies</source>
        <translation>Ámbito: a qué áreas o personas se aplica</translation>
    </message>
    <message>
        <source>Type of contract</source>
        <translation>Tipo de contrato</translation>
    </message>
    <message>
        <source>Branches of industry</source>
        <translation>Ramas de industria</translation>
    </message>
    <message>
        <source>States, separated by commas</source>
        <translation>Entidades, separadas por comas</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Until; empty: indeterminate</source>
        <translation>Hasta; vacío: indeterminado</translation>
    </message>
    <message>
        <source>Terms that no longer hold</source>
        <translation>Lo que ya no rige</translation>
    </message>
    <message>
        <source>Tick only what the act takes away without putting anything in its place.</source>
        <translation>Marque solo lo que el acto quita sin poner nada en su lugar.</translation>
    </message>
    <message>
        <source>People and wages</source>
        <translation>Personas y salarios</translation>
    </message>
    <message>
        <source>Workers covered</source>
        <translation>Personas trabajadoras cubiertas</translation>
    </message>
    <message>
        <source>With the right to vote</source>
        <translation>Con derecho a voto</translation>
    </message>
    <message>
        <source>Workers at the workplaces</source>
        <translation>Personas en los centros de trabajo</translation>
    </message>
    <message>
        <source>Legitimation, when the addendum tells it</source>
        <translation>Legitimación, si la adenda la informa</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Day of the vote</source>
        <translation>Día de la votación</translation>
    </message>
    <message>
        <source>Vote of this office</source>
        <translation>Votación de esta oficina</translation>
    </message>
    <message>
        <source>Hours and places of the vote</source>
        <translation>Horas y lugares de la votación</translation>
    </message>
    <message>
        <source>Folio of the certificate of representativeness</source>
        <translation>Folio de la constancia de representatividad</translation>
    </message>
    <message>
        <source>Legitimation voted on</source>
        <translation>Legitimación votada el</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Su constancia</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
</context>
<context>
    <name>ActScreen</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>The act is deposited.</source>
        <translation>El acto quedó depositado.</translation>
    </message>
</context>
<context>
    <name>ActingScreen</name>
    <message>
        <source>Ask that it be deposited</source>
        <translation>Pedir que se deposite</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>El acto</translation>
    </message>
    <message>
        <source>What the register says against it</source>
        <translation>Lo que el registro dice en contra</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Replace the wage table?</source>
        <translation>¿Sustituir el tabulador?</translation>
    </message>
    <message>
        <source>The rows that stand in the form give way to those of “{name}”.</source>
        <translation>Los renglones del formulario se sustituyen por los de «{name}».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Asked for. Another person decides.</source>
        <translation>Solicitado. Decide otra persona.</translation>
    </message>
</context>
<context>
    <name>AlarmsScreen</name>
    <message>
        <source>Revisions due</source>
        <translation>Revisiones por vencer</translation>
    </message>
    <message>
        <source>A contract that nobody asked to revise goes on as it is (LFT 400). The office only keeps the days.</source>
        <translation>Un contrato que nadie pidió revisar sigue como está (LFT 400). La oficina solo lleva los días.</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message numerus="yes">
        <source>Overdue, and due within %n days</source>
        <translation>
            <numerusform>Vencidas y por vencer en %n día</numerusform>
            <numerusform>Vencidas y por vencer en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>No revision is due in this time.</source>
        <translation>Ninguna revisión vence en este tiempo.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>{all} revisions, {late} of them overdue</source>
        <translation>{all} revisiones, {late} de ellas vencidas</translation>
    </message>
</context>
<context>
    <name>BlockPart</name>
    <message>
        <source>What the register says against it</source>
        <translation>Lo que el registro dice en contra</translation>
    </message>
    <message>
        <source>Known of this workplace</source>
        <translation>Lo que se sabe de este centro de trabajo</translation>
    </message>
    <message>
        <source>Type the parties; what the register says against it appears here.</source>
        <translation>Escriba las partes; aquí aparece lo que el registro dice en contra.</translation>
    </message>
    <message>
        <source>No votes, certificates or contracts are known here.</source>
        <translation>Aquí no se conocen votaciones, constancias ni contratos.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Escriba una razón.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>Stops it</source>
        <translation>Lo impide</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revíselo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Reason to deposit it nevertheless</source>
        <translation>Razón para depositarlo a pesar de ello</translation>
    </message>
    <message>
        <source>prolonged by a strike, notice of {day}</source>
        <translation>prorrogada por huelga, emplazamiento del {day}</translation>
    </message>
    <message>
        <source>Nothing contradicts this act.</source>
        <translation>Nada contradice este acto.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
</context>
<context>
    <name>CaseBlockScreen</name>
    <message>
        <source>Votes, certificates and contracts of the workplace</source>
        <translation>Votaciones, constancias y contratos del centro de trabajo</translation>
    </message>
    <message>
        <source>Ask that it be recorded</source>
        <translation>Pedir que se registre</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>This filing is about no contract</source>
        <translation>Este trámite no trata de un contrato</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>Asked for. Another person decides.</source>
        <translation>Solicitado. Decide otra persona.</translation>
    </message>
</context>
<context>
    <name>ContractCertificateScreen</name>
    <message>
        <source>Certificate of registration</source>
        <translation>Constancia de registro</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>Lo que dirá</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Firmar y expedir</translation>
    </message>
    <message>
        <source>Requested by (a party of the contract)</source>
        <translation>La solicita (una parte del contrato)</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Day/month/year; due in 3 days</source>
        <translation>Día/mes/año; se expide en 3 días</translation>
    </message>
    <message>
        <source>Sign and issue the certificate</source>
        <translation>Firmar y expedir la constancia</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día así: 22/11/2026.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>The certificate is signed and issued.</source>
        <translation>La constancia quedó firmada y expedida.</translation>
    </message>
</context>
<context>
    <name>ContractParties</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another employer</source>
        <translation>Otra parte empleadora</translation>
    </message>
    <message>
        <source>Workplaces, one a line</source>
        <translation>Centros de trabajo, uno por renglón</translation>
    </message>
    <message>
        <source>Another union</source>
        <translation>Otro sindicato</translation>
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
        <source>Address of the employer</source>
        <translation>Domicilio de la empresa</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Its registration number</source>
        <translation>Su número de registro</translation>
    </message>
</context>
<context>
    <name>ContractPlaces</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Deposit a contract</source>
        <translation>Depositar un contrato</translation>
    </message>
    <message>
        <source>Deposit an act</source>
        <translation>Depositar un acto</translation>
    </message>
    <message>
        <source>Certificate of registration</source>
        <translation>Constancia de registro</translation>
    </message>
    <message>
        <source>Revisions due</source>
        <translation>Revisiones por vencer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Consistency of a filing</source>
        <translation>Coherencia de un trámite</translation>
    </message>
</context>
<context>
    <name>ContractScreen</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Lo que rige hoy</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Acts, as deposited</source>
        <translation>Actos, como se depositaron</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Folio and origin</source>
        <translation>Folio y origen</translation>
    </message>
    <message>
        <source>Deposited against contradictions</source>
        <translation>Depositado con contradicciones</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation>se cuenta desde el {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>to be asked for by {day}</source>
        <translation>debe pedirse a más tardar el {day}</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Constancia…</translation>
    </message>
    <message>
        <source>Hand out copies</source>
        <translation>Entregar copias</translation>
    </message>
    <message>
        <source>Deposit an act</source>
        <translation>Depositar un acto</translation>
    </message>
    <message>
        <source>Timeline of the workplace</source>
        <translation>Línea del tiempo del centro de trabajo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea del tiempo</translation>
    </message>
    <message>
        <source>Votes, certificates, acts and filings, newest first. Enter opens one.</source>
        <translation>Votaciones, constancias, actos y trámites, lo más reciente primero. Enter abre uno.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Certificates of registration</source>
        <translation>Constancias de registro</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>La solicitó</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>La firmó</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Expedida</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar la constancia</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>Unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Partes empleadoras</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Centros de trabajo</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Vote that approved it</source>
        <translation>Votación que lo aprobó</translation>
    </message>
    <message>
        <source>Certificate of representativeness</source>
        <translation>Constancia de representatividad</translation>
    </message>
    <message>
        <source>Legitimation</source>
        <translation>Legitimación</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Unique folio</source>
        <translation>Folio único</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Branches of industry</source>
        <translation>Ramas de industria</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Personas trabajadoras</translation>
    </message>
    <message>
        <source>Workers covered</source>
        <translation>Personas trabajadoras cubiertas</translation>
    </message>
    <message>
        <source>With the right to vote</source>
        <translation>Con derecho a voto</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Vigencia</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>since {first}, indeterminate</source>
        <translation>desde el {first}, por tiempo indeterminado</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>no aprobada</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>Ámbito: {scope}</translation>
    </message>
    <message>
        <source>{covered} covered, {voters} with the right to vote</source>
        <translation>{covered} cubiertas, {voters} con derecho a voto</translation>
    </message>
    <message numerus="yes">
        <source>Wage table with %n post(s)</source>
        <translation>
            <numerusform>Tabulador con %n puesto</numerusform>
            <numerusform>Tabulador con %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Term: {term}</source>
        <translation>Vigencia: {term}</translation>
    </message>
    <message>
        <source>Vote: {vote}</source>
        <translation>Votación: {vote}</translation>
    </message>
    <message>
        <source>Certificate: {folio}</source>
        <translation>Constancia: {folio}</translation>
    </message>
    <message>
        <source>Belongs to act {number}</source>
        <translation>Pertenece al acto {number}</translation>
    </message>
    <message>
        <source>No longer holds: {terms}</source>
        <translation>Ya no rige: {terms}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Revisions of contracts</source>
        <translation>Revisiones de contratos</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} due within 60 days</source>
        <translation>{0} por vencer en 60 días</translation>
    </message>
    <message>
        <source>Act of a contract</source>
        <translation>Acto de un contrato</translation>
    </message>
    <message>
        <source>Deposit against contradictions, asked for by {0}</source>
        <translation>Depósito con contradicciones, lo pidió {0}</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Espera su decisión</translation>
    </message>
</context>
<context>
    <name>ContractsScreen</name>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Number, employer, union or scope</source>
        <translation>Número, empresa, sindicato o ámbito</translation>
    </message>
    <message>
        <source>Find contracts</source>
        <translation>Buscar contratos</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrato</numerusform>
            <numerusform>%n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract is registered yet</source>
        <translation>Todavía no hay contratos registrados</translation>
    </message>
    <message>
        <source>Contracts appear here when a deposit is ruled on, or when they are typed in.</source>
        <translation>Los contratos aparecen aquí cuando se resuelve un depósito o cuando se capturan.</translation>
    </message>
    <message>
        <source>Revisions due</source>
        <translation>Revisiones por vencer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Type in from an old archive…</source>
        <translation>Capturar de un archivo antiguo…</translation>
    </message>
    <message>
        <source>Deposit…</source>
        <translation>Depositar…</translation>
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
        <source>Which ones</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With an overdue revision</source>
        <translation>Con revisión vencida</translation>
    </message>
    <message>
        <source>From old archives</source>
        <translation>De archivos antiguos</translation>
    </message>
    <message>
        <source>Internal work rules</source>
        <translation>Reglamentos interiores</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Wages by</source>
        <translation>Rev. salarial</translation>
    </message>
    <message>
        <source>Text by</source>
        <translation>Rev. integral</translation>
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
        <source>Covered</source>
        <translation>Cubiertas</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words, or another filter.</source>
        <translation>Nada coincide. Pruebe con menos palabras o con otro filtro.</translation>
    </message>
</context>
<context>
    <name>DepositScreen</name>
    <message>
        <source>Type in from an old archive</source>
        <translation>Capturar de un archivo antiguo</translation>
    </message>
    <message>
        <source>Deposit a contract</source>
        <translation>Depositar un contrato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>A contract of decades ago enters as its file says it. What the law did not ask for then is not asked for; what was deposited since 1 May 2019 is held against votes and certificates as any other.</source>
        <translation>Un contrato de hace décadas entra como lo dice su expediente. Lo que la ley no pedía entonces no se pide; lo depositado desde el 1 de mayo de 2019 se compara con votaciones y constancias como cualquier otro.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>The contract is registered.</source>
        <translation>El contrato quedó registrado.</translation>
    </message>
</context>
<context>
    <name>OverrideScreen</name>
    <message>
        <source>Deposit against contradictions</source>
        <translation>Depósito con contradicciones</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Contradictions and reasons</source>
        <translation>Contradicciones y razones</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejarlo pasar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Escriba una razón.</translation>
    </message>
    <message>
        <source>You asked for it: another person decides.</source>
        <translation>Usted lo pidió: decide otra persona.</translation>
    </message>
    <message>
        <source>It waits for somebody who may decide it.</source>
        <translation>Espera a quien pueda decidirlo.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Lo pidió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Lo decidió</translation>
    </message>
    <message>
        <source>It passes.</source>
        <translation>Se dejó pasar.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Se negó.</translation>
    </message>
</context>
<context>
    <name>OverridesScreen</name>
    <message>
        <source>Deposits against contradictions</source>
        <translation>Depósitos con contradicciones</translation>
    </message>
    <message>
        <source>One person asks with a reason each; another one decides. Nothing passes alone.</source>
        <translation>Una persona pide y da una razón para cada contradicción; otra decide. Nada pasa solo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Lo pidió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Nobody has asked for anything.</source>
        <translation>Nadie ha pedido nada.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
</context>
<context>
    <name>WagesPart</name>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Type, or paste the rows of a spreadsheet with Ctrl+V. Period: by hour, day, week, fortnight or month; empty: by day.</source>
        <translation>Escriba, o pegue los renglones de una hoja de cálculo con Ctrl+V. Periodo: por hora, día, semana, quincena o mes; vacío: por día.</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Tomarlo de un archivo…</translation>
    </message>
    <message>
        <source>Correct the marked cells, or remove their rows.</source>
        <translation>Corrija las celdas marcadas, o quite sus renglones.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) read from “{name}”.</source>
        <translation>
            <numerusform>Se leyó %n puesto de «{name}».</numerusform>
            <numerusform>Se leyeron %n puestos de «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts: column “{heading}”.</source>
        <translation>Montos: columna «{heading}».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount left out.</source>
        <translation>
            <numerusform>Se omitió %n renglón sin monto.</numerusform>
            <numerusform>Se omitieron %n renglones sin monto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through them: the act keeps what stands here.</source>
        <translation>Revíselos: el acto guarda lo que está aquí.</translation>
    </message>
    <message>
        <source>The post is missing.</source>
        <translation>Falta el puesto.</translation>
    </message>
    <message>
        <source>No amount of pesos with at most two decimals.</source>
        <translation>No es una cantidad en pesos con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>No period: hour, day, week, fortnight or month.</source>
        <translation>No es un periodo: hora, día, semana, quincena o mes.</translation>
    </message>
</context>
</TS>
