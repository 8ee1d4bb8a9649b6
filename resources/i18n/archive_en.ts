<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ArchiveWords</name>
    <message numerus="yes">
        <source>%n to be read</source>
        <translation>
            <numerusform>%n to be read</numerusform>
            <numerusform>%n to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) flagged</source>
        <translation>
            <numerusform>%n page flagged</numerusform>
            <numerusform>%n pages flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to correct</source>
        <translation>
            <numerusform>%n page to correct</numerusform>
            <numerusform>%n pages to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read</source>
        <translation>
            <numerusform>%n document read</numerusform>
            <numerusform>%n documents read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsScreen</name>
    <message numerus="yes">
        <source>{title} · page {page} of {pages} · %n page(s) wait</source>
        <translation>
            <numerusform>{title} · page {page} of {pages} · %n page waits</numerusform>
            <numerusform>{title} · page {page} of {pages} · %n pages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message numerus="yes">
        <source>%n word(s) corrected</source>
        <translation>
            <numerusform>%n word corrected</numerusform>
            <numerusform>%n words corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message numerus="yes">
        <source>%n document(s), newest first</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
