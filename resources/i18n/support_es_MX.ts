<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ApplicantForm</name>
    <message>
        <source>Add a union that asks</source>
        <translation>Agregar un sindicato solicitante</translation>
    </message>
    <message>
        <source>Name of the union</source>
        <translation>Nombre del sindicato</translation>
    </message>
    <message>
        <source>Registration number (optional)</source>
        <translation>Número de registro (opcional)</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Día de la solicitud</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Día/mes/año</translation>
    </message>
    <message>
        <source>Add the union</source>
        <translation>Agregar el sindicato</translation>
    </message>
    <message>
        <source>Write the union&apos;s name as it is registered.</source>
        <translation>Escriba el nombre del sindicato como está registrado.</translation>
    </message>
</context>
<context>
    <name>ComparisonForm</name>
    <message>
        <source>Compare a list of supporters</source>
        <translation>Comparar una lista de apoyos</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Its list (imported as supporters of the 30 %)</source>
        <translation>Su lista (importada como apoyos del 30 %)</translation>
    </message>
    <message>
        <source>Roll of the centre</source>
        <translation>Padrón del centro de trabajo</translation>
    </message>
    <message>
        <source>Only sums are kept: the list is secret (LFT 390 Bis-I).</source>
        <translation>Solo se guardan sumas: la lista es secreta (LFT 390 Bis-I).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go to the rolls</source>
        <translation>Ir a los padrones</translation>
    </message>
    <message>
        <source>Import the list of each union as supporters of the 30 %, and the roll of the centre, first.</source>
        <translation>Importe primero la lista de cada sindicato, como apoyos del 30 %, y el padrón del centro.</translation>
    </message>
    <message>
        <source>Version {0} · {1} people</source>
        <translation>Versión {0} · {1} personas</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Publish the notice</source>
        <translation>Publicar el aviso</translation>
    </message>
    <message>
        <source>Others may join for 10 business days from this day (LFT 390 Bis-II).</source>
        <translation>Otros sindicatos pueden sumarse en los 10 días hábiles siguientes (LFT 390 Bis-II).</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Día/mes/año</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>Asentar la publicación</translation>
    </message>
</context>
<context>
    <name>RulingForm</name>
    <message>
        <source>Rule without a vote</source>
        <translation>Resolver sin votación</translation>
    </message>
    <message>
        <source>Reasons, with the articles they rest on</source>
        <translation>Razones, con los artículos en que se apoyan</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Write the reasons: they stand in the ruling.</source>
        <translation>Escriba las razones: constan en la resolución.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>The request is filed</source>
        <translation>Solicitud presentada</translation>
    </message>
    <message>
        <source>Within 3 business days its notice is published; from then on others may join.</source>
        <translation>El aviso se publica dentro de 3 días hábiles; desde entonces otros pueden sumarse.</translation>
    </message>
    <message>
        <source>Other unions may join</source>
        <translation>Otros sindicatos pueden sumarse</translation>
    </message>
    <message>
        <source>Until {0}, with a list of supporters of their own.</source>
        <translation>Hasta el {0}, con su propia lista de apoyos.</translation>
    </message>
    <message>
        <source>One union alone: there is no vote</source>
        <translation>Un solo sindicato: no hay votación</translation>
    </message>
    <message>
        <source>Its list is compared with the workers of the centre; 30 % of them is enough.</source>
        <translation>Su lista se compara con las personas trabajadoras del centro; basta el 30 %.</translation>
    </message>
    <message>
        <source>Several unions: the workers vote</source>
        <translation>Varios sindicatos: votan las personas trabajadoras</translation>
    </message>
    <message>
        <source>Each list is compared first. The vote is then prepared as any other.</source>
        <translation>Primero se compara cada lista. Después la votación se prepara como cualquier otra.</translation>
    </message>
    <message>
        <source>Ruled without a vote: the certificate is granted</source>
        <translation>Resuelta sin votación: procede la constancia</translation>
    </message>
    <message>
        <source>The paper of the ruling can be printed.</source>
        <translation>Ya se puede imprimir la resolución.</translation>
    </message>
    <message>
        <source>Ruled without a vote: the certificate is denied</source>
        <translation>Resuelta sin votación: no procede la constancia</translation>
    </message>
    <message>
        <source>The paper of the ruling says why.</source>
        <translation>La resolución impresa dice por qué.</translation>
    </message>
    <message>
        <source>{0}: 30 %</source>
        <translation>{0}: 30 %</translation>
    </message>
    <message>
        <source>Supporters that count, of {0} people of the centre</source>
        <translation>Apoyos que cuentan, de {0} personas del centro</translation>
    </message>
    <message>
        <source>Below 30 %: {0}.</source>
        <translation>Por debajo del 30 %: {0}.</translation>
    </message>
    <message>
        <source>Each list that was compared reaches 30 %.</source>
        <translation>Cada lista comparada alcanza el 30 %.</translation>
    </message>
    <message>
        <source>asked on {0}</source>
        <translation>solicitó el {0}</translation>
    </message>
    <message>
        <source>its list has not been compared yet</source>
        <translation>su lista aún no se compara</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the list</source>
        <translation>
            <numerusform>%n renglón en la lista</numerusform>
            <numerusform>%n renglones en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>count</source>
        <translation>cuentan</translation>
    </message>
    <message>
        <source>without CURP</source>
        <translation>sin CURP</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetidos</translation>
    </message>
    <message>
        <source>not among the workers of the centre</source>
        <translation>no figuran entre las personas del centro</translation>
    </message>
    <message>
        <source>trust employees</source>
        <translation>personal de confianza</translation>
    </message>
    <message>
        <source>hired after the request</source>
        <translation>contratadas después de la solicitud</translation>
    </message>
    <message>
        <source>left out for another reason</source>
        <translation>excluidas por otra razón</translation>
    </message>
    <message>
        <source>Grant the certificate</source>
        <translation>Procede la constancia</translation>
    </message>
    <message>
        <source>Deny the certificate</source>
        <translation>No procede la constancia</translation>
    </message>
</context>
<context>
    <name>SupportPlaces</name>
    <message>
        <source>Request and support</source>
        <translation>Solicitud y apoyos</translation>
    </message>
</context>
<context>
    <name>SupportScreen</name>
    <message>
        <source>Request and support</source>
        <translation>Solicitud y apoyos</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién solicita</translation>
    </message>
    <message>
        <source>Nobody yet. Add the union that asks.</source>
        <translation>Nadie todavía. Agregue el sindicato que solicita.</translation>
    </message>
    <message>
        <source>Print the ruling</source>
        <translation>Imprimir la resolución</translation>
    </message>
    <message>
        <source>Prepare the vote</source>
        <translation>Preparar la votación</translation>
    </message>
</context>
<context>
    <name>WorkersForm</name>
    <message>
        <source>People of the centre</source>
        <translation>Personas del centro de trabajo</translation>
    </message>
    <message>
        <source>Workers covered, as the authorities confirmed</source>
        <translation>Personas trabajadoras comprendidas, según las autoridades</translation>
    </message>
    <message>
        <source>Trust employees do not count.</source>
        <translation>El personal de confianza no cuenta.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Guardar el número</translation>
    </message>
    <message>
        <source>Write a whole number, such as 583.</source>
        <translation>Escriba un número entero, por ejemplo 583.</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
</context>
</TS>
