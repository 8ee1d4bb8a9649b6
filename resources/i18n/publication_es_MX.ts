<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>PackageDecisionScreen</name>
    <message>
        <source>Package to publish</source>
        <translation>Paquete por publicar</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Personal data that its certificates carry</source>
        <translation>Datos personales que llevan sus certificados</translation>
    </message>
    <message>
        <source>Whoever downloads the signed package can read these data in the certificates of its signers.</source>
        <translation>Quien descargue el paquete firmado puede leer estos datos en los certificados de quienes firmaron.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>The package has no signature yet.</source>
        <translation>El paquete todavía no tiene firmas.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>It is kept in the log with your name.</source>
        <translation>Se guarda en la bitácora con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>I have seen the personal data above and publish them with the package</source>
        <translation>He visto los datos personales de arriba y los publico con el paquete</translation>
    </message>
    <message>
        <source>Publish the public form</source>
        <translation>Publicar la forma pública</translation>
    </message>
    <message>
        <source>Publish the signed package</source>
        <translation>Publicar el paquete firmado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisiones hasta ahora</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Signed package</source>
        <translation>Paquete firmado</translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Forma pública</translation>
    </message>
    <message>
        <source>The figures of these stations would show how somebody voted: {0}. Only the public form may go out.</source>
        <translation>Las cifras de estas mesas dejarían ver cómo votó alguien: {0}. Solo puede publicarse la forma pública.</translation>
    </message>
    <message>
        <source>The public form says the result without data of the signers; small stations stand together.</source>
        <translation>La forma pública dice el resultado sin datos de quienes firmaron; las mesas pequeñas aparecen reunidas.</translation>
    </message>
    <message>
        <source>The public form of this result is not made yet: make it on the page “After the vote”.</source>
        <translation>La forma pública de este resultado aún no se genera: hágalo en la página «Después de la votación».</translation>
    </message>
    <message>
        <source>Decision kept. It goes out with the next publication.</source>
        <translation>Decisión guardada. Sale con la próxima publicación.</translation>
    </message>
</context>
<context>
    <name>PublicationPlaces</name>
    <message>
        <source>Package to publish</source>
        <translation>Paquete por publicar</translation>
    </message>
    <message>
        <source>Publish the site</source>
        <translation>Publicar el sitio</translation>
    </message>
</context>
<context>
    <name>PublicationScreen</name>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>A site that anybody reads in any browser, also from a USB stick</source>
        <translation>Un sitio que cualquier persona lee en cualquier navegador, también desde una memoria USB</translation>
    </message>
    <message>
        <source>Publish the site…</source>
        <translation>Publicar el sitio…</translation>
    </message>
    <message>
        <source>Packages of votes</source>
        <translation>Paquetes de votaciones</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Package digest</source>
        <translation>Huella del paquete</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>No official vote has a package yet.</source>
        <translation>Ninguna votación oficial tiene paquete todavía.</translation>
    </message>
    <message>
        <source>Decide on this package…</source>
        <translation>Decidir sobre este paquete…</translation>
    </message>
    <message>
        <source>Where the site stands</source>
        <translation>Dónde está el sitio</translation>
    </message>
    <message>
        <source>Codes on posters lead there. Empty: no posters are made.</source>
        <translation>Los códigos de los carteles llevan ahí. Vacío: no se hacen carteles.</translation>
    </message>
    <message>
        <source>&amp;Address of the site</source>
        <translation>&amp;Dirección del sitio</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Guardar la dirección</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing is withdrawn.</source>
        <translation>Nada está retirado.</translation>
    </message>
    <message>
        <source>&amp;Folio of what to withdraw</source>
        <translation>&amp;Folio de lo que se retira</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Volver a publicar</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Last publications</source>
        <translation>Últimas publicaciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Todavía no se publica nada.</translation>
    </message>
    <message>
        <source>A second run writes only what changed. What is withdrawn keeps its page and says why.</source>
        <translation>Al publicar otra vez se escribe solo lo que cambió. Lo retirado conserva su página y dice por qué.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Address kept</source>
        <translation>Dirección guardada</translation>
    </message>
    <message>
        <source>Nothing has this folio, or more than one thing. Write all of it.</source>
        <translation>Nada tiene este folio, o más de una cosa lo tiene. Escríbalo completo.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Its page stays and says since when and why. Write the reason as everybody will read it.</source>
        <translation>Su página se conserva y dice desde cuándo y por qué. Escriba el motivo como lo leerá todo el público.</translation>
    </message>
    <message>
        <source>Withdraw {0}?</source>
        <translation>¿Retirar {0}?</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Carpeta del sitio</translation>
    </message>
</context>
<context>
    <name>PublicationWords</name>
    <message>
        <source>Signed package goes out</source>
        <translation>Sale el paquete firmado</translation>
    </message>
    <message>
        <source>Public form goes out</source>
        <translation>Sale la forma pública</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Faltan firmas</translation>
    </message>
</context>
<context>
    <name>PublishScreen</name>
    <message>
        <source>Publish the site</source>
        <translation>Publicar el sitio</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Carpeta: {0}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Write the site</source>
        <translation>Escribir el sitio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>File of the site</source>
        <translation>Archivo del sitio</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Look at what changes, then write the site.</source>
        <translation>Todavía no se escribe nada. Vea qué cambia y después escriba el sitio.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} gone, {3} unchanged</source>
        <translation>{0} nuevos, {1} cambiados, {2} que se quitan, {3} sin cambio</translation>
    </message>
    <message>
        <source>The site is being written. Other pages can be used meanwhile.</source>
        <translation>El sitio se está escribiendo. Mientras tanto puede usar las demás páginas.</translation>
    </message>
    <message>
        <source>Published. To see it here, type in a terminal: unionreg publish --serve {0}</source>
        <translation>Publicado. Para verlo aquí, escriba en una terminal: unionreg publish --serve {0}</translation>
    </message>
    <message>
        <source>The site was made without search: Pagefind was not found.</source>
        <translation>El sitio se hizo sin búsqueda: no se encontró Pagefind.</translation>
    </message>
    <message>
        <source>Something was decided or withdrawn while it was being written: write the site again.</source>
        <translation>Mientras se escribía se decidió o se retiró algo: escriba el sitio otra vez.</translation>
    </message>
    <message>
        <source>Stopped. Every file of the site is whole; write the site again to finish it.</source>
        <translation>Detenido. Todos los archivos del sitio están completos; escriba el sitio otra vez para terminarlo.</translation>
    </message>
</context>
</TS>
