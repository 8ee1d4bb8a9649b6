<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>ActScreen</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>AdhesionForm</name>
    <message>
        <source>Name of the union that joins</source>
        <translation>Nombre del sindicato que se suma</translation>
    </message>
    <message>
        <source>Day on which it asked</source>
        <translation>Día en que lo solicitó</translation>
    </message>
    <message>
        <source>Folio of its own filing (optional)</source>
        <translation>Folio de su propio trámite (opcional)</translation>
    </message>
</context>
<context>
    <name>CaseActScreen</name>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Print {0}</source>
        <translation>Imprimir {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del expediente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos emitidos</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>a cargo de {0}</translation>
    </message>
    <message>
        <source>made for another office: {0}</source>
        <translation>hecho para otra oficina: {0}</translation>
    </message>
    <message>
        <source>List of supporters…</source>
        <translation>Lista de apoyo…</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Votes and contracts there</source>
        <translation>Votaciones y contratos de ahí</translation>
    </message>
    <message>
        <source>Open its vote</source>
        <translation>Abrir su votación</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Expedir la constancia</translation>
    </message>
    <message>
        <source>Prepare the vote</source>
        <translation>Preparar la votación</translation>
    </message>
    <message>
        <source>Make the draft of its vote</source>
        <translation>Hacer el borrador de su votación</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>Otros actos</translation>
    </message>
</context>
<context>
    <name>ClockPart</name>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>The law leaves this open</source>
        <translation>La ley deja esto abierto</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>En este expediente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Published steps and this case</source>
        <translation>Pasos publicados y este expediente</translation>
    </message>
    <message>
        <source>Who decides what in how many days, and how it stands here</source>
        <translation>Quién decide qué en cuántos días, y cómo va aquí</translation>
    </message>
    <message>
        <source>Nothing falls due in this case.</source>
        <translation>En este expediente no vence nada.</translation>
    </message>
</context>
<context>
    <name>CourtForm</name>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>File number of the court</source>
        <translation>Número de expediente del tribunal</translation>
    </message>
    <message>
        <source>Date of the court&apos;s act</source>
        <translation>Fecha del acto del tribunal</translation>
    </message>
    <message>
        <source>Strike notice filed on</source>
        <translation>Emplazamiento a huelga presentado el</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se resolvió</translation>
    </message>
    <message>
        <source>What was decided (optional)</source>
        <translation>Qué se resolvió (opcional)</translation>
    </message>
    <message>
        <source>Cause (LFT 369)</source>
        <translation>Causa (LFT 369)</translation>
    </message>
    <message>
        <source>Day on which the judgment became final</source>
        <translation>Día en que la sentencia quedó firme</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>What the filing says</source>
        <translation>Qué dice el trámite</translation>
    </message>
    <message>
        <source>Nothing was said here.</source>
        <translation>Aquí no se dijo nada.</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>DemandForm</name>
    <message>
        <source>Day on which the demand was received</source>
        <translation>Día en que se recibió el requerimiento</translation>
    </message>
    <message>
        <source>Reference of the demand (optional)</source>
        <translation>Referencia del requerimiento (opcional)</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What the form says</source>
        <translation>Lo que dice el formato</translation>
    </message>
    <message>
        <source>Nothing was attached for this requirement.</source>
        <translation>Nada se anexó para este requisito.</translation>
    </message>
    <message>
        <source>The document is being read…</source>
        <translation>Se está leyendo el documento…</translation>
    </message>
</context>
<context>
    <name>DueScreen</name>
    <message>
        <source>Due dates</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>De qué clase</translation>
    </message>
    <message>
        <source>Nothing falls due in this span.</source>
        <translation>Nada vence en este lapso.</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Day on which it happened, or will</source>
        <translation>Día en que ocurrió u ocurrirá</translation>
    </message>
    <message>
        <source>Paper that shows it (optional)</source>
        <translation>Documento que lo acredita (opcional)</translation>
    </message>
    <message>
        <source>Its number or title, as it is in the file</source>
        <translation>Su número o título, como está en el expediente</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
</context>
<context>
    <name>FilingActs</name>
    <message>
        <source>As 22/11/2026</source>
        <translation>Así: 22/11/2026</translation>
    </message>
    <message>
        <source>Write the day, as 22/11/2026.</source>
        <translation>Escriba el día, así: 22/11/2026.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Escriba algo aquí.</translation>
    </message>
    <message>
        <source>Write the hour, as 09:05.</source>
        <translation>Escriba la hora, así: 09:05.</translation>
    </message>
    <message>
        <source>It was dissolved</source>
        <translation>Se disolvió</translation>
    </message>
    <message>
        <source>It no longer meets the legal requirements</source>
        <translation>Dejó de cumplir los requisitos legales</translation>
    </message>
    <message>
        <source>Extortion by its leaders, proven</source>
        <translation>Extorsión de sus dirigentes, probada</translation>
    </message>
    <message>
        <source>After the demand the office has three working days. If it stays silent, the registration exists by operation of law (LFT 366).</source>
        <translation>Después del requerimiento la oficina tiene tres días hábiles. Si calla, el registro existe por ministerio de ley (LFT 366).</translation>
    </message>
    <message>
        <source>Only a court cancels a registration (LFT 369, 370). The office writes its judgment down and decides nothing.</source>
        <translation>Solo un tribunal cancela un registro (LFT 369, 370). La oficina asienta la sentencia y no decide nada.</translation>
    </message>
    <message>
        <source>From this day other unions have ten working days to join with their own list (LFT 390 Bis-II).</source>
        <translation>Desde este día otros sindicatos tienen diez días hábiles para sumarse con su propia lista (LFT 390 Bis-II).</translation>
    </message>
    <message>
        <source>Its list of supporters is secret and is taken in with its own filing.</source>
        <translation>Su lista de apoyo es secreta y se recibe con su propio trámite.</translation>
    </message>
    <message>
        <source>Nobody else asked: there is no vote, the support of 30 % is checked (LFT 390 Bis-III).</source>
        <translation>Nadie más lo solicitó: no hay votación, se verifica el apoyo de 30 % (LFT 390 Bis-III).</translation>
    </message>
    <message>
        <source>Several unions asked: the workers decide in a vote, which is prepared among the votes.</source>
        <translation>Lo solicitaron varios sindicatos: deciden las personas trabajadoras en una votación, que se prepara en Votaciones.</translation>
    </message>
    <message>
        <source>While a strike lasts the certificate does not expire (LFT 387). Its notice must have been filed with the court while the certificate was valid; deposits are held against it from then on.</source>
        <translation>Mientras dura una huelga, la constancia no vence (LFT 387). El emplazamiento debe haberse presentado ante el tribunal mientras la constancia estaba vigente; los depósitos se contrastan con ella desde entonces.</translation>
    </message>
    <message>
        <source>Today is {0}.</source>
        <translation>Hoy es {0}.</translation>
    </message>
    <message>
        <source>the term to answer still runs</source>
        <translation>aún corre el plazo para contestar</translation>
    </message>
    <message>
        <source>the office&apos;s term still runs</source>
        <translation>aún corre el plazo de la oficina</translation>
    </message>
    <message>
        <source>the three days after the demand are over</source>
        <translation>pasaron los tres días del requerimiento</translation>
    </message>
    <message>
        <source>the three days after the demand still run</source>
        <translation>aún corren los tres días del requerimiento</translation>
    </message>
    <message>
        <source>the window to join is still open</source>
        <translation>sigue abierto el plazo para sumarse</translation>
    </message>
    <message>
        <source>the leadership has not ended</source>
        <translation>la directiva no ha terminado</translation>
    </message>
    <message>
        <source>the certificate is still valid</source>
        <translation>la constancia sigue vigente</translation>
    </message>
</context>
<context>
    <name>FilingArrival</name>
    <message>
        <source>A new filing</source>
        <translation>Trámite nuevo</translation>
    </message>
    <message>
        <source>It was not received before. Receiving it gives it a folio and an acuse.</source>
        <translation>No se había recibido. Al recibirlo se le da folio y acuse.</translation>
    </message>
    <message>
        <source>The answer to the prevención of {0}</source>
        <translation>Respuesta a la prevención de {0}</translation>
    </message>
    <message>
        <source>Version {0} of a known filing. Its earlier versions stay as they are.</source>
        <translation>Versión {0} de un trámite conocido. Sus versiones anteriores quedan como están.</translation>
    </message>
    <message>
        <source>This filing was received before</source>
        <translation>Este trámite ya se recibió</translation>
    </message>
    <message>
        <source>It has the folio {folio} and came in on {when}. Nothing is received again; its acuse can be printed from the case.</source>
        <translation>Tiene el folio {folio} y llegó el {when}. No se recibe otra vez; su acuse se puede imprimir desde el expediente.</translation>
    </message>
    <message>
        <source>Not the version that was received</source>
        <translation>No es la versión que se recibió</translation>
    </message>
    <message>
        <source>Version {version} of {folio} was received before and said something else. It is not replaced: ask the union to make a new version on its desk.</source>
        <translation>La versión {version} de {folio} ya se recibió y decía otra cosa. No se reemplaza: pida al sindicato que haga una versión nueva en su mesa.</translation>
    </message>
    <message>
        <source>No answer is awaited now</source>
        <translation>Ahora no se espera respuesta</translation>
    </message>
    <message>
        <source>Version {version} of {folio} comes while no prevención waits for an answer. It cannot be received.</source>
        <translation>La versión {version} de {folio} llega cuando ninguna prevención espera respuesta. No se puede recibir.</translation>
    </message>
    <message>
        <source>Made for another office</source>
        <translation>Hecho para otra oficina</translation>
    </message>
    <message>
        <source>The union wrote it for the office {0}. It can be received here with a written reason.</source>
        <translation>El sindicato lo dirigió a la oficina {0}. Aquí se puede recibir con una razón escrita.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Personas afiliadas</translation>
    </message>
    <message>
        <source>Points answered</source>
        <translation>Puntos contestados</translation>
    </message>
    <message>
        <source>Electronic signature</source>
        <translation>Firma electrónica</translation>
    </message>
    <message>
        <source>Signature that does not hold</source>
        <translation>Firma que no se sostiene</translation>
    </message>
    <message>
        <source>none; the paper carries the autograph signatures</source>
        <translation>ninguna; las firmas autógrafas están en el papel</translation>
    </message>
</context>
<context>
    <name>FilingCertificateScreen</name>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Two readings of its six months</source>
        <translation>Dos lecturas de sus seis meses</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>Qué dirá</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Firmar y expedir</translation>
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
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Folio of the filing</source>
        <translation>Folio del trámite</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Leadership until</source>
        <translation>Directiva vigente hasta</translation>
    </message>
    <message>
        <source>Months are read in two ways (LFT 736). Warn whoever holds it: the earlier last day is {0}.</source>
        <translation>Los meses se leen de dos maneras (LFT 736). Advierta a quien la recibe: el último día, en la lectura más corta, es {0}.</translation>
    </message>
    <message>
        <source>The certificate is signed and issued.</source>
        <translation>La constancia está firmada y expedida.</translation>
    </message>
</context>
<context>
    <name>FilingClock</name>
    <message>
        <source>{what} · {who}</source>
        <translation>{what} · {who}</translation>
    </message>
    <message>
        <source>{who} · until {day}</source>
        <translation>{who} · hasta el {day}</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>This office lets its term stand still while a prevención waits for its answer. Article 366 does not say so. If the term ran on, the last day would be {day}.</source>
        <translation>Esta oficina suspende su plazo mientras una prevención espera respuesta. El artículo 366 no lo dice. Si el plazo siguiera corriendo, el último día sería el {day}.</translation>
    </message>
    <message>
        <source>This office lets its term run on while a prevención waits for its answer. Article 366 does not say whether it stops. If it stood still, the last day would be {day}.</source>
        <translation>Esta oficina deja correr su plazo mientras una prevención espera respuesta. El artículo 366 no dice si se detiene. Si se suspendiera, el último día sería el {day}.</translation>
    </message>
    <message>
        <source>done on {0}</source>
        <translation>hecho el {0}</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hoy es el último día</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>queda %n día hábil</numerusform>
            <numerusform>quedan %n días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n business day(s)</source>
        <translation>
            <numerusform>vencido hace %n día hábil</numerusform>
            <numerusform>vencido hace %n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>no day: the calendar of {0} is missing</source>
        <translation>sin fecha: falta el calendario de {0}</translation>
    </message>
    <message>
        <source>Last day for a prevención</source>
        <translation>Último día para prevenir</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Answer to the prevención</source>
        <translation>Respuesta a la prevención</translation>
    </message>
    <message>
        <source>Ruling after the demand</source>
        <translation>Resolución tras el requerimiento</translation>
    </message>
    <message>
        <source>Certificate by operation of law</source>
        <translation>Constancia por ministerio de ley</translation>
    </message>
    <message>
        <source>Publication of the notice</source>
        <translation>Publicación del aviso</translation>
    </message>
    <message>
        <source>End of the window to join</source>
        <translation>Fin del plazo para sumarse</translation>
    </message>
    <message>
        <source>Roll of voters</source>
        <translation>Padrón de votantes</translation>
    </message>
    <message>
        <source>Posting of the result</source>
        <translation>Fijación del resultado</translation>
    </message>
    <message>
        <source>Report of the result</source>
        <translation>Informe del resultado</translation>
    </message>
    <message>
        <source>End of a certificate</source>
        <translation>Fin de una constancia</translation>
    </message>
    <message>
        <source>End of a leadership</source>
        <translation>Fin de una directiva</translation>
    </message>
    <message>
        <source>Quarterly report of members</source>
        <translation>Informe trimestral de altas y bajas</translation>
    </message>
    <message>
        <source>Half-yearly accounts</source>
        <translation>Cuentas semestrales</translation>
    </message>
    <message>
        <source>nothing falls due</source>
        <translation>nada vence</translation>
    </message>
</context>
<context>
    <name>FilingData</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>postal code {0}</source>
        <translation>C.P. {0}</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>no binario</translation>
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
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>Article 371, {0}</source>
        <translation>Artículo 371, {0}</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personas en la lista</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Non-binary people</source>
        <translation>Personas no binarias</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexo no conocido</translation>
    </message>
    <message>
        <source>Who joined</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>CURP and addresses of the list</source>
        <translation>CURP y domicilios de la lista</translation>
    </message>
    <message>
        <source>never in a public copy</source>
        <translation>nunca en la versión pública</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Personas afiliadas</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>suplente</translation>
    </message>
    <message>
        <source>foreign nationality</source>
        <translation>nacionalidad extranjera</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>kept apart; only who reviews it may read it</source>
        <translation>guardada aparte; solo la lee quien revisa</translation>
    </message>
    <message>
        <source>List of supporters</source>
        <translation>Lista de apoyo</translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n persona con derecho a voto</numerusform>
            <numerusform>%n personas con derecho a voto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>part {0} of {1}</source>
        <translation>parte {0} de {1}</translation>
    </message>
    <message>
        <source>witness: {0}</source>
        <translation>testigo: {0}</translation>
    </message>
    <message>
        <source>Autograph signature</source>
        <translation>Firma autógrafa</translation>
    </message>
</context>
<context>
    <name>FilingDue</name>
    <message>
        <source>The next 7 days</source>
        <translation>Los próximos 7 días</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>Los próximos 30 días</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Los próximos 90 días</translation>
    </message>
    <message>
        <source>The next six months</source>
        <translation>Los próximos seis meses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Terms of filings</source>
        <translation>Plazos de trámites</translation>
    </message>
    <message>
        <source>Leaderships and certificates that end</source>
        <translation>Directivas y constancias que terminan</translation>
    </message>
    <message>
        <source>Quarterly and half-yearly duties</source>
        <translation>Deberes trimestrales y semestrales</translation>
    </message>
    <message>
        <source>{day} (or {other})</source>
        <translation>{day} (o {other})</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n vencimiento</numerusform>
            <numerusform>%n vencimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of the office runs on while a prevención waits</source>
        <translation>El plazo de la oficina sigue corriendo mientras una prevención espera</translation>
    </message>
    <message>
        <source>The term of the office stands still while a prevención waits</source>
        <translation>El plazo de la oficina se suspende mientras una prevención espera</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) to answer a prevención</source>
        <translation>
            <numerusform>%n día hábil para contestar una prevención</numerusform>
            <numerusform>%n días hábiles para contestar una prevención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingFindings</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>El cotejo no encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grave</source>
        <translation>
            <numerusform>%n grave</numerusform>
            <numerusform>%n graves</numerusform>
        </translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
</context>
<context>
    <name>FilingHistory</name>
    <message>
        <source>as a file</source>
        <translation>como archivo</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>Version {number}, received {how} on {when} by {who}</source>
        <translation>Versión {number}, recibida {how} el {when} por {who}</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>firmada por {0}</translation>
    </message>
    <message>
        <source>{act}: now “{state}”</source>
        <translation>{act}: ahora «{state}»</translation>
    </message>
</context>
<context>
    <name>FilingInbox</name>
    <message>
        <source>To be done</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>A mi cargo</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>All, settled ones too</source>
        <translation>Todos, también los concluidos</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los trámites</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>sin asignar</translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) match what you chose</source>
        <translation>
            <numerusform>%n trámite coincide con lo elegido</numerusform>
            <numerusform>%n trámites coinciden con lo elegido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) in this office</source>
        <translation>
            <numerusform>%n trámite en esta oficina</numerusform>
            <numerusform>%n trámites en esta oficina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) to be done</source>
        <translation>
            <numerusform>%n trámite por atender</numerusform>
            <numerusform>%n trámites por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingPlaces</name>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>Take a filing in</source>
        <translation>Recibir trámite</translation>
    </message>
    <message>
        <source>Type in a paper filing</source>
        <translation>Capturar trámite en papel</translation>
    </message>
    <message>
        <source>Prevención</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Act of a case</source>
        <translation>Acto del expediente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>List of supporters</source>
        <translation>Lista de apoyo</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Quién decide qué</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>How terms are read</source>
        <translation>Cómo se leen los plazos</translation>
    </message>
</context>
<context>
    <name>FilingReview</name>
    <message>
        <source>Met</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumple</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revise de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>{0}, in version {1}</source>
        <translation>{0}, en la versión {1}</translation>
    </message>
    <message>
        <source>{done} of {all} requirements reviewed</source>
        <translation>{done} de {all} requisitos revisados</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n no cumple</numerusform>
            <numerusform>%n no cumplen</numerusform>
        </translation>
    </message>
    <message>
        <source>part {0} of {1}</source>
        <translation>parte {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingRuling</name>
    <message>
        <source>I. Its purpose is not that of article 356</source>
        <translation>I. Su objeto no es el del artículo 356</translation>
    </message>
    <message>
        <source>II. It does not reach the minimum of article 364</source>
        <translation>II. No alcanza el mínimo del artículo 364</translation>
    </message>
    <message>
        <source>III. Documents of article 365 are missing</source>
        <translation>III. Faltan documentos del artículo 365</translation>
    </message>
    <message>
        <source>Reasons, in writing</source>
        <translation>Razones, por escrito</translation>
    </message>
    <message>
        <source>Write the reasons of this ground.</source>
        <translation>Escriba las razones de esta causa.</translation>
    </message>
</context>
<context>
    <name>FilingSettingsScreen</name>
    <message>
        <source>How terms are read</source>
        <translation>Cómo se leen los plazos</translation>
    </message>
    <message>
        <source>Article 366 gives the office 20 working days and does not say whether they stop while a prevención waits for its answer. It does not say either how long the organisation has to answer; article 735 gives three working days where no term is set, and whether it applies here is open. The other reading is shown beside every term.</source>
        <translation>El artículo 366 da a la oficina 20 días hábiles y no dice si se detienen mientras una prevención espera respuesta. Tampoco dice cuánto tiempo tiene la organización para contestar; el artículo 735 da tres días hábiles cuando no hay plazo fijado, y está abierto si aplica aquí. La otra lectura se muestra junto a cada plazo.</translation>
    </message>
    <message>
        <source>The law leaves this open</source>
        <translation>La ley deja esto abierto</translation>
    </message>
    <message>
        <source>Working days to answer a prevención</source>
        <translation>Días hábiles para contestar una prevención</translation>
    </message>
    <message>
        <source>Where that term comes from</source>
        <translation>De dónde sale ese plazo</translation>
    </message>
    <message>
        <source>It is printed in the letter.</source>
        <translation>Se imprime en el oficio.</translation>
    </message>
    <message>
        <source>Save how terms are read</source>
        <translation>Guardar cómo se leen los plazos</translation>
    </message>
    <message>
        <source>In this office</source>
        <translation>En esta oficina</translation>
    </message>
    <message>
        <source>Letters that went out keep the term that stands in them.</source>
        <translation>Los oficios ya notificados conservan el plazo que dicen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Write a number of days, from 1.</source>
        <translation>Escriba un número de días, desde 1.</translation>
    </message>
    <message>
        <source>Write where the term comes from.</source>
        <translation>Escriba de dónde sale el plazo.</translation>
    </message>
    <message>
        <source>Saved. Every open case has its day anew.</source>
        <translation>Guardado. Cada expediente abierto tiene su nuevo vencimiento.</translation>
    </message>
</context>
<context>
    <name>FilingTypes</name>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>en el formato</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>{days} of {event}</source>
        <translation>{days} de {event}</translation>
    </message>
    <message>
        <source>{days} from {event}</source>
        <translation>{days} desde {event}</translation>
    </message>
    <message>
        <source>the filing</source>
        <translation>la presentación</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>la solicitud</translation>
    </message>
    <message>
        <source>the second request</source>
        <translation>la segunda solicitud</translation>
    </message>
    <message>
        <source>the complete filing</source>
        <translation>la presentación completa</translation>
    </message>
    <message>
        <source>the demand</source>
        <translation>el requerimiento</translation>
    </message>
    <message>
        <source>the registration by operation of law</source>
        <translation>el registro por ministerio de ley</translation>
    </message>
    <message>
        <source>the change</source>
        <translation>el cambio</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>la votación</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>la notificación</translation>
    </message>
    <message>
        <source>the publication</source>
        <translation>la publicación</translation>
    </message>
    <message>
        <source>the day of issue</source>
        <translation>la expedición</translation>
    </message>
    <message>
        <source>the assembly</source>
        <translation>la asamblea</translation>
    </message>
    <message>
        <source>the last report</source>
        <translation>el último informe</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>el convenio</translation>
    </message>
    <message>
        <source>the deposit</source>
        <translation>el depósito</translation>
    </message>
</context>
<context>
    <name>FilingWords</name>
    <message>
        <source>The calendar</source>
        <translation>El calendario</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Waits for the answer</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Term of the office is over</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Ruling demanded</source>
        <translation>Resolución requerida</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Registered by law</source>
        <translation>Registrado por ley</translation>
    </message>
    <message>
        <source>Leadership expired</source>
        <translation>Directiva vencida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Desechado</translation>
    </message>
    <message>
        <source>Cancelled by a court</source>
        <translation>Cancelado por tribunal</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Tomado en nota</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Convocada</translation>
    </message>
    <message>
        <source>Roll published</source>
        <translation>Padrón publicado</translation>
    </message>
    <message>
        <source>Vote held</source>
        <translation>Votación celebrada</translation>
    </message>
    <message>
        <source>Act closed</source>
        <translation>Acta cerrada</translation>
    </message>
    <message>
        <source>Notice filed</source>
        <translation>Aviso presentado</translation>
    </message>
    <message>
        <source>Leadership recorded</source>
        <translation>Toma de nota</translation>
    </message>
    <message>
        <source>Documents in doubt</source>
        <translation>Documentos en duda</translation>
    </message>
    <message>
        <source>Recount called</source>
        <translation>Recuento convocado</translation>
    </message>
    <message>
        <source>Recount held</source>
        <translation>Recuento celebrado</translation>
    </message>
    <message>
        <source>Challenged in court</source>
        <translation>Impugnado</translation>
    </message>
    <message>
        <source>Upheld by the court</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Annulled by the court</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>To be repeated</source>
        <translation>Por repetir</translation>
    </message>
    <message>
        <source>Notice published</source>
        <translation>Aviso publicado</translation>
    </message>
    <message>
        <source>Window to join is open</source>
        <translation>Plazo para sumarse</translation>
    </message>
    <message>
        <source>One union: support is checked</source>
        <translation>Se verifica el apoyo</translation>
    </message>
    <message>
        <source>Several unions: there is a vote</source>
        <translation>Varios: habrá votación</translation>
    </message>
    <message>
        <source>Roll built</source>
        <translation>Padrón formado</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Votado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Computado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Otorgada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negada</translation>
    </message>
    <message>
        <source>Tied, not resolved</source>
        <translation>Empate sin resolver</translation>
    </message>
    <message>
        <source>Null, to be repeated</source>
        <translation>Nula, por repetir</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Extended by a strike</source>
        <translation>Prorrogada por huelga</translation>
    </message>
    <message>
        <source>Vote scheduled</source>
        <translation>Votación programada</translation>
    </message>
    <message>
        <source>Result posted</source>
        <translation>Resultado fijado</translation>
    </message>
    <message>
        <source>Result reported</source>
        <translation>Resultado informado</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>En verificación</translation>
    </message>
    <message>
        <source>Approved by the workers</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Sin mayoría</translation>
    </message>
    <message>
        <source>Registration asked for</source>
        <translation>Registro solicitado</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Constancia expedida</translation>
    </message>
    <message>
        <source>Agreement before the authority</source>
        <translation>Convenio ante autoridad</translation>
    </message>
    <message>
        <source>Being renegotiated</source>
        <translation>En renegociación</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Huelga</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Take up the case</source>
        <translation>Tomar el expediente</translation>
    </message>
    <message>
        <source>Mark a requirement</source>
        <translation>Calificar un requisito</translation>
    </message>
    <message>
        <source>Write the prevención</source>
        <translation>Redactar la prevención</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Recibir la respuesta</translation>
    </message>
    <message>
        <source>The term passed</source>
        <translation>Pasó el plazo</translation>
    </message>
    <message>
        <source>Take a demand in</source>
        <translation>Recibir un requerimiento</translation>
    </message>
    <message>
        <source>Take the filing in again</source>
        <translation>Recibir de nuevo el trámite</translation>
    </message>
    <message>
        <source>Record the publication of the notice</source>
        <translation>Asentar la publicación del aviso</translation>
    </message>
    <message>
        <source>The window to join opened</source>
        <translation>Se abrió el plazo para sumarse</translation>
    </message>
    <message>
        <source>Another union joins</source>
        <translation>Se suma otro sindicato</translation>
    </message>
    <message>
        <source>Close the window: one union</source>
        <translation>Cerrar el plazo: un sindicato</translation>
    </message>
    <message>
        <source>Close the window: several unions</source>
        <translation>Cerrar el plazo: varios sindicatos</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tomar nota</translation>
    </message>
    <message>
        <source>Record the leadership (toma de nota)</source>
        <translation>Tomar nota de la directiva</translation>
    </message>
    <message>
        <source>Record the registration by operation of law</source>
        <translation>Asentar el registro por ministerio de ley</translation>
    </message>
    <message>
        <source>Grant the certificate</source>
        <translation>Otorgar la constancia</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Negar la constancia</translation>
    </message>
    <message>
        <source>Declare a tie</source>
        <translation>Declarar el empate</translation>
    </message>
    <message>
        <source>Annul the vote and repeat it</source>
        <translation>Anular la votación y reponerla</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Not approve</source>
        <translation>No aprobar</translation>
    </message>
    <message>
        <source>Declare no majority</source>
        <translation>Declarar que no hubo mayoría</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Asentar el convenio</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Expedir la constancia</translation>
    </message>
    <message>
        <source>Cancel by a judgment</source>
        <translation>Cancelar por sentencia</translation>
    </message>
    <message>
        <source>The leadership ended</source>
        <translation>Terminó la directiva</translation>
    </message>
    <message>
        <source>Record the new leadership</source>
        <translation>Asentar la nueva directiva</translation>
    </message>
    <message>
        <source>Call the election</source>
        <translation>Convocar la elección</translation>
    </message>
    <message>
        <source>Publish the roll</source>
        <translation>Publicar el padrón</translation>
    </message>
    <message>
        <source>Hold the vote</source>
        <translation>Celebrar la votación</translation>
    </message>
    <message>
        <source>Close the act</source>
        <translation>Cerrar el acta</translation>
    </message>
    <message>
        <source>Doubt the documents</source>
        <translation>Declarar duda razonable</translation>
    </message>
    <message>
        <source>Call the recount</source>
        <translation>Convocar el recuento</translation>
    </message>
    <message>
        <source>Record the recount</source>
        <translation>Asentar el recuento</translation>
    </message>
    <message>
        <source>Record a challenge in court</source>
        <translation>Asentar una impugnación</translation>
    </message>
    <message>
        <source>Record that the court upheld it</source>
        <translation>Asentar que el tribunal confirmó</translation>
    </message>
    <message>
        <source>Record that the court annulled it</source>
        <translation>Asentar que el tribunal anuló</translation>
    </message>
    <message>
        <source>Record that the vote was held</source>
        <translation>Asentar que se votó</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>Asentar el cómputo</translation>
    </message>
    <message>
        <source>Record that it was used</source>
        <translation>Asentar que se usó</translation>
    </message>
    <message>
        <source>Record the request to register</source>
        <translation>Asentar la solicitud de registro</translation>
    </message>
    <message>
        <source>Record that they renegotiate</source>
        <translation>Asentar que renegocian</translation>
    </message>
    <message>
        <source>Record the strike</source>
        <translation>Asentar la huelga</translation>
    </message>
    <message>
        <source>Go on after the judgment</source>
        <translation>Continuar después de la sentencia</translation>
    </message>
    <message>
        <source>Order the repetition</source>
        <translation>Ordenar la reposición</translation>
    </message>
    <message>
        <source>Extend by a strike</source>
        <translation>Prorrogar por huelga</translation>
    </message>
    <message>
        <source>Record that the roll is built</source>
        <translation>Asentar que se formó el padrón</translation>
    </message>
    <message>
        <source>Call the vote</source>
        <translation>Convocar la votación</translation>
    </message>
    <message>
        <source>The validity ended</source>
        <translation>Terminó la vigencia</translation>
    </message>
    <message>
        <source>Schedule the vote</source>
        <translation>Programar la votación</translation>
    </message>
    <message>
        <source>Record the posting of the result</source>
        <translation>Asentar que se fijó el resultado</translation>
    </message>
    <message>
        <source>Take the result in</source>
        <translation>Recibir el resultado</translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation>Verificar el resultado</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Checks</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What it means and how it is put right</source>
        <translation>Qué significa y cómo se corrige</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The checks warn and propose. They refuse nothing: each requirement is marked by a person.</source>
        <translation>El cotejo advierte y propone. No niega nada: cada requisito lo califica una persona.</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
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
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Versions to compare</source>
        <translation>Versiones que se comparan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed from one version to the next</source>
        <translation>Qué cambió de una versión a la siguiente</translation>
    </message>
    <message>
        <source>Version {0} and version {1}</source>
        <translation>Versión {0} y versión {1}</translation>
    </message>
    <message>
        <source>Versions as they came in</source>
        <translation>Versiones tal como llegaron</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Both versions say the same; answers or papers were added.</source>
        <translation>Ambas versiones dicen lo mismo; se añadieron respuestas o documentos.</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Quién decide qué</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Type in a paper filing</source>
        <translation>Capturar trámite en papel</translation>
    </message>
    <message>
        <source>Take a filing in</source>
        <translation>Recibir trámite</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>Nada por atender</translation>
    </message>
    <message>
        <source>The counter takes filings in; then they appear here.</source>
        <translation>La oficialía de partes los recibe; entonces aparecen aquí.</translation>
    </message>
    <message>
        <source>A filing comes as a file from the union&apos;s desk, on a stick or by mail, or on paper.</source>
        <translation>Un trámite llega como archivo de la mesa sindical, en memoria o por correo, o en papel.</translation>
    </message>
    <message>
        <source>Folio or name of the organisation</source>
        <translation>Folio o nombre de la organización</translation>
    </message>
    <message>
        <source>Find filings</source>
        <translation>Buscar trámites</translation>
    </message>
    <message>
        <source>Which filings</source>
        <translation>Cuáles trámites</translation>
    </message>
    <message>
        <source>Kind of filing</source>
        <translation>Clase de trámite</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>No filing matches what you chose.</source>
        <translation>Ningún trámite coincide con lo elegido.</translation>
    </message>
</context>
<context>
    <name>MarkForm</name>
    <message>
        <source>The checks found</source>
        <translation>El cotejo encontró</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Se preguntó y se contestó</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation>&amp;Cumple</translation>
    </message>
    <message>
        <source>&amp;Not met…</source>
        <translation>&amp;No cumple…</translation>
    </message>
    <message>
        <source>Does not &amp;apply</source>
        <translation>No &amp;aplica</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation>Se pidió: {0}</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Se contestó: {0}</translation>
    </message>
    <message>
        <source>Use the words of {0}</source>
        <translation>Usar las palabras de {0}</translation>
    </message>
    <message>
        <source>What is missing or wrong, precisely</source>
        <translation>Qué falta o está mal, con precisión</translation>
    </message>
    <message>
        <source>How to put it right</source>
        <translation>Cómo se corrige</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Written before about the same</source>
        <translation>Lo que antes se escribió sobre lo mismo</translation>
    </message>
    <message>
        <source>Mark as not met</source>
        <translation>Calificar como no cumplido</translation>
    </message>
    <message>
        <source>A page is a number from 1.</source>
        <translation>Una página es un número desde 1.</translation>
    </message>
    <message>
        <source>Say what is missing or wrong.</source>
        <translation>Diga qué falta o está mal.</translation>
    </message>
    <message>
        <source>Say how to put it right.</source>
        <translation>Diga cómo se corrige.</translation>
    </message>
    <message>
        <source>Name the article that asks for it.</source>
        <translation>Diga el artículo que lo pide.</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>Sealed notices (*.aviso)</source>
        <translation>Avisos sellados (*.aviso)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documentos emitidos</translation>
    </message>
    <message>
        <source>No paper of this case was issued yet.</source>
        <translation>Todavía no se emite ningún documento de este expediente.</translation>
    </message>
    <message>
        <source>Public copy, with what is confidential struck out</source>
        <translation>Versión pública, con lo confidencial testado</translation>
    </message>
    <message>
        <source>Save the file for the union…</source>
        <translation>Guardar el archivo para el sindicato…</translation>
    </message>
    <message>
        <source>This is a sealed file for the union&apos;s desk. Hand it over on a stick or by mail.</source>
        <translation>Es un archivo sellado para la mesa sindical. Entréguelo en memoria o por correo.</translation>
    </message>
    <message>
        <source>An issued paper is kept as it is. Printing it again gives the very same file.</source>
        <translation>Un documento emitido se conserva tal cual. Reimprimirlo da exactamente el mismo archivo.</translation>
    </message>
    <message>
        <source>Public version of the filing…</source>
        <translation>Versión pública del trámite…</translation>
    </message>
    <message>
        <source>signed with an e.firma</source>
        <translation>firmado con e.firma</translation>
    </message>
    <message>
        <source>not signed electronically</source>
        <translation>sin firma electrónica</translation>
    </message>
    <message>
        <source>issued by {0}</source>
        <translation>emitido por {0}</translation>
    </message>
    <message>
        <source>The paper is being read…</source>
        <translation>Se está leyendo el documento…</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>Leave out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is missing or wrong, precisely</source>
        <translation>Qué falta o está mal, con precisión</translation>
    </message>
    <message>
        <source>How to put it right</source>
        <translation>Cómo se corrige</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Say what is missing or wrong.</source>
        <translation>Diga qué falta o está mal.</translation>
    </message>
    <message>
        <source>Say how to put it right.</source>
        <translation>Diga cómo se corrige.</translation>
    </message>
    <message>
        <source>Name the article that asks for it.</source>
        <translation>Diga el artículo que lo pide.</translation>
    </message>
</context>
<context>
    <name>PointsForm</name>
    <message>
        <source>Point {number}: {name}</source>
        <translation>Punto {number}: {name}</translation>
    </message>
</context>
<context>
    <name>PreventionScreen</name>
    <message>
        <source>Prevención</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>Day on which its notice takes effect</source>
        <translation>Día en que surte efectos su notificación</translation>
    </message>
    <message>
        <source>As 22/11/2026</source>
        <translation>Así: 22/11/2026</translation>
    </message>
    <message>
        <source>Why it comes after its term</source>
        <translation>Por qué se emite después de su plazo</translation>
    </message>
    <message>
        <source>It is written into the letter; a late prevención never stops the office&apos;s clock.</source>
        <translation>Queda escrito en el oficio; una prevención tardía nunca detiene el plazo de la oficina.</translation>
    </message>
    <message>
        <source>“See the letter” shows it here, exactly as it will print.</source>
        <translation>«Ver el oficio» lo muestra aquí, exactamente como se imprimirá.</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Ver el oficio</translation>
    </message>
    <message>
        <source>Issue the prevención</source>
        <translation>Emitir la prevención</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>The organisation will have %n business day(s) to answer</source>
        <translation>
            <numerusform>La organización tendrá %n día hábil para contestar</numerusform>
            <numerusform>La organización tendrá %n días hábiles para contestar</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark at least one requirement as not met first: the letter is made of them.</source>
        <translation>Primero califique al menos un requisito como no cumplido: con ellos se hace el oficio.</translation>
    </message>
    <message>
        <source>Write why it comes late.</source>
        <translation>Escriba por qué se emite tarde.</translation>
    </message>
    <message>
        <source>The letter is being drawn…</source>
        <translation>Se está dibujando el oficio…</translation>
    </message>
    <message>
        <source>The prevención is issued. Print it, and hand the union its file.</source>
        <translation>La prevención está emitida. Imprímala y entregue su archivo al sindicato.</translation>
    </message>
</context>
<context>
    <name>PublicVersion</name>
    <message>
        <source>CURP, address and proof of each person on the list of members</source>
        <translation>CURP, domicilio y comprobante de cada persona del padrón</translation>
    </message>
    <message>
        <source>CURP of people in the leadership</source>
        <translation>CURP de personas de la directiva</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Correo electrónico de la organización</translation>
    </message>
    <message>
        <source>Telephone of the organisation</source>
        <translation>Teléfono de la organización</translation>
    </message>
    <message>
        <source>Electronic mailbox of the organisation</source>
        <translation>Buzón electrónico de la organización</translation>
    </message>
    <message>
        <source>Number of people who support the request</source>
        <translation>Número de personas que respaldan la solicitud</translation>
    </message>
    <message>
        <source>Digest of the secret list of supporters</source>
        <translation>Huella de la lista secreta de personas que respaldan</translation>
    </message>
    <message>
        <source>CURP that somebody wrote into a text</source>
        <translation>CURP escrita dentro de un texto</translation>
    </message>
    <message>
        <source>Packet, version {0}</source>
        <translation>Expediente, versión {0}</translation>
    </message>
    <message>
        <source>{0}{1}-public.pdf</source>
        <translation>{0}{1}-version-publica.pdf</translation>
    </message>
</context>
<context>
    <name>PublicVersionScreen</name>
    <message>
        <source>Public version</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Regresar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Documents with a public version</source>
        <translation>Documentos con versión pública</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Lo testado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>What is struck out</source>
        <translation>Lo que se testa</translation>
    </message>
    <message>
        <source>The public version is being drawn…</source>
        <translation>Se está formando la versión pública…</translation>
    </message>
    <message>
        <source>This public version was made when the paper was issued, and is kept. What the law keeps from the public is struck out of it in black.</source>
        <translation>Esta versión pública se hizo al emitir el papel y se conserva. Lo que la ley reserva está testado en negro.</translation>
    </message>
    <message>
        <source>What follows is not in the public version. Only what it is stands here, never the value itself.</source>
        <translation>Lo que sigue no aparece en la versión pública. Aquí solo se dice qué es, nunca el dato.</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Nothing is struck out.</source>
        <translation>No se testa nada.</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>Documentos anexos</translation>
    </message>
    <message>
        <source>They are only named in the public version. Tick those that you looked through and that hold no personal data: they are added whole.</source>
        <translation>En la versión pública solo se nombran. Marque los que revisó y no tienen datos personales: se agregan completos.</translation>
    </message>
    <message>
        <source>They are only named in the public version.</source>
        <translation>En la versión pública solo se nombran.</translation>
    </message>
    <message>
        <source>Save the public version</source>
        <translation>Guardar la versión pública</translation>
    </message>
    <message>
        <source>Print the public version</source>
        <translation>Imprimir la versión pública</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Take a filing in</source>
        <translation>Recibir trámite</translation>
    </message>
    <message>
        <source>The answer for {0}</source>
        <translation>La respuesta de {0}</translation>
    </message>
    <message>
        <source>Drop the file of the filing here</source>
        <translation>Suelte aquí el archivo del trámite</translation>
    </message>
    <message>
        <source>A file that ends in .tramite. Nothing is kept until you receive it. A scanned sheet tells its case.</source>
        <translation>Un archivo .tramite. Nada se guarda hasta que lo reciba. Una foja escaneada dice de qué trámite es.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Qué dice el cotejo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Receive it and give the acuse</source>
        <translation>Recibirlo y dar el acuse</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>Receive a filing made for another office</source>
        <translation>Recibir un trámite hecho para otra oficina</translation>
    </message>
    <message>
        <source>A filing is not lost because its file reached another counter. The reason stands in the case.</source>
        <translation>Un trámite no se pierde porque su archivo llegó a otra ventanilla. La razón queda en el expediente.</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>Recibirlo</translation>
    </message>
    <message>
        <source>Filings (*.tramite);;Scanned sheets (*.pdf *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Trámites (*.tramite);;Fojas escaneadas (*.pdf *.png *.jpg *.jpeg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file of the filing</source>
        <translation>El archivo del trámite</translation>
    </message>
    <message>
        <source>Take the answer in and give the acuse</source>
        <translation>Recibir la respuesta y dar el acuse</translation>
    </message>
    <message>
        <source>Received with the folio {0}. Print the acuse and hand it over.</source>
        <translation>Recibido con el folio {0}. Imprima el acuse y entréguelo.</translation>
    </message>
</context>
<context>
    <name>RecuentoForm</name>
    <message>
        <source>What is doubtful in the documents</source>
        <translation>Qué es dudoso en los documentos</translation>
    </message>
    <message>
        <source>What the workers are asked</source>
        <translation>Qué se pregunta a las personas trabajadoras</translation>
    </message>
    <message>
        <source>Day of the recount</source>
        <translation>Día del recuento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>RulingForm</name>
    <message>
        <source>Only these three grounds refuse a registration (LFT 366). Workers&apos; will prevails over form (LFT 364 Bis).</source>
        <translation>Solo estas tres causas niegan un registro (LFT 366). La voluntad de las personas trabajadoras prevalece sobre la forma (LFT 364 Bis).</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Día del convenio</translation>
    </message>
    <message>
        <source>As 22/11/2026</source>
        <translation>Así: 22/11/2026</translation>
    </message>
    <message>
        <source>Earlier cases with the same reason</source>
        <translation>Expedientes anteriores con la misma razón</translation>
    </message>
    <message>
        <source>Reasons, in writing</source>
        <translation>Razones, por escrito</translation>
    </message>
    <message>
        <source>Considerations (optional)</source>
        <translation>Consideraciones (opcional)</translation>
    </message>
    <message>
        <source>Cite {0}</source>
        <translation>Citar {0}</translation>
    </message>
    <message>
        <source>Write the reasons: somebody loses by this ruling.</source>
        <translation>Escriba las razones: alguien pierde con esta resolución.</translation>
    </message>
</context>
<context>
    <name>RulingScreen</name>
    <message>
        <source>“See the paper” shows it here, exactly as it will print.</source>
        <translation>«Ver el documento» lo muestra aquí, exactamente como se imprimirá.</translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation>Ver el documento</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>La resolución</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This can no longer be ruled: the case stands elsewhere now.</source>
        <translation>Esto ya no se puede resolver: el expediente está en otro estado.</translation>
    </message>
    <message>
        <source>Reviewed: {done} of {all} requirements.</source>
        <translation>Revisados: {done} de {all} requisitos.</translation>
    </message>
    <message>
        <source>Whoever typed a filing in or marked its requirements does not rule on it.</source>
        <translation>Quien capturó un trámite o calificó sus requisitos no lo resuelve.</translation>
    </message>
    <message>
        <source>Tick at least one ground and write its reasons.</source>
        <translation>Marque al menos una causa y escriba sus razones.</translation>
    </message>
    <message>
        <source>Write the reasons.</source>
        <translation>Escriba las razones.</translation>
    </message>
    <message>
        <source>The paper is being drawn…</source>
        <translation>Se está dibujando el documento…</translation>
    </message>
    <message>
        <source>This ruling has no paper of its own: it stands in the case.</source>
        <translation>Esta resolución no tiene documento propio: consta en el expediente.</translation>
    </message>
    <message>
        <source>It is ruled. Its paper is ready to be printed and handed over.</source>
        <translation>Está resuelto. Su documento está listo para imprimirse y entregarse.</translation>
    </message>
</context>
<context>
    <name>ScansPart</name>
    <message>
        <source>What it proves</source>
        <translation>Qué acredita</translation>
    </message>
    <message>
        <source>Add a scan (PDF)…</source>
        <translation>Añadir un escaneo (PDF)…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>No scan yet. The original is scanned whole: at least one is needed.</source>
        <translation>Todavía no hay escaneos. El original se digitaliza completo: hace falta al menos uno.</translation>
    </message>
    <message>
        <source>Take this one off</source>
        <translation>Quitar este</translation>
    </message>
    <message>
        <source>Scans of the paper</source>
        <translation>Escaneos del papel</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SheetNote</name>
    <message>
        <source>{0}, version {1}.</source>
        <translation>{0}, versión {1}.</translation>
    </message>
    <message>
        <source>This office has no case of this filing.</source>
        <translation>Esta oficina no tiene expediente de este trámite.</translation>
    </message>
    <message>
        <source>A sheet of no case here</source>
        <translation>Foja sin expediente en esta oficina</translation>
    </message>
    <message>
        <source>A sheet of {0}</source>
        <translation>Foja de {0}</translation>
    </message>
    <message>
        <source>This version was not received.</source>
        <translation>Esta versión no se ha recibido.</translation>
    </message>
    <message>
        <source>It was printed from the data that were received.</source>
        <translation>Se imprimió de los mismos datos que se recibieron.</translation>
    </message>
    <message>
        <source>It was printed from other data than those that were received. Compare both.</source>
        <translation>Se imprimió de datos distintos de los que se recibieron. Compárelos.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el trámite</translation>
    </message>
</context>
<context>
    <name>SigningChoice</name>
    <message>
        <source>By hand, on the printed paper</source>
        <translation>De puño y letra, en el documento impreso</translation>
    </message>
    <message>
        <source>With an e.firma, here</source>
        <translation>Con e.firma, aquí</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Cómo se firma</translation>
    </message>
</context>
<context>
    <name>SupportersScreen</name>
    <message>
        <source>List of supporters</source>
        <translation>Lista de apoyo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Leer la lista</translation>
    </message>
    <message>
        <source>The law keeps this list secret. Reading it is written into the log with your name; it is neither printed, copied nor searched.</source>
        <translation>La ley mantiene secreta esta lista. Su lectura queda en la bitácora con su nombre; no se imprime, no se copia ni se busca en ella.</translation>
    </message>
    <message>
        <source>Secret (LFT 390 Bis-I)</source>
        <translation>Secreta (LFT 390 Bis-I)</translation>
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
        <source>Hired on</source>
        <translation>Ingresó el</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Personas que apoyan</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Leer: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list</source>
        <translation>
            <numerusform>%n persona en la lista</numerusform>
            <numerusform>%n personas en la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypesScreen</name>
    <message>
        <source>Who decides what, and in how many working days</source>
        <translation>Quién decide qué y en cuántos días hábiles</translation>
    </message>
    <message>
        <source>As the law says it, the same for everybody.</source>
        <translation>Como lo dice la ley, igual para todas las personas.</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>Types of filings</source>
        <translation>Clases de trámites</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation>Qué pide la ley</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Quién decide qué</translation>
    </message>
</context>
<context>
    <name>TypingScreen</name>
    <message>
        <source>Type in a paper filing</source>
        <translation>Capturar trámite en papel</translation>
    </message>
    <message>
        <source>Whoever types it in does not rule on it. The original is kept as a scan.</source>
        <translation>Quien lo captura no lo resuelve. El original se conserva digitalizado.</translation>
    </message>
    <message>
        <source>Receive it and give the acuse</source>
        <translation>Recibirlo y dar el acuse</translation>
    </message>
    <message>
        <source>Kind of filing</source>
        <translation>Clase de trámite</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Secciones del formato</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Leave without receiving it</source>
        <translation>Salir sin recibirlo</translation>
    </message>
    <message>
        <source>What was typed is not kept anywhere yet.</source>
        <translation>Lo capturado todavía no está guardado en ningún lado.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Padrón de personas afiliadas</translation>
    </message>
    <message>
        <source>Name, CURP, address and employer of each. CURP and address are not published.</source>
        <translation>Nombre, CURP, domicilio y patrón de cada persona. La CURP y el domicilio no se publican.</translation>
    </message>
    <message>
        <source>List of supporters (secret)</source>
        <translation>Lista de apoyo (secreta)</translation>
    </message>
    <message>
        <source>The law keeps it secret (LFT 390 Bis): only whoever reviews it may read it.</source>
        <translation>La ley la mantiene secreta (LFT 390 Bis): solo la lee quien la revisa.</translation>
    </message>
    <message>
        <source>Received with the folio {0}. Print the acuse and hand it over.</source>
        <translation>Recibido con el folio {0}. Imprima el acuse y entréguelo.</translation>
    </message>
</context>
</TS>
