<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>app::Headless</name>
    <message numerus="yes">
        <source>Send to %n recipient(s)? [y/N] </source>
        <translation>
            <numerusform>Send to %n recipient? [y/N] </numerusform>
            <numerusform>Send to %n recipients? [y/N] </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::account::CertificatesBox</name>
    <message numerus="yes">
        <source>This account trusts %n certificate(s) that nobody known vouches for.</source>
        <translation>
            <numerusform>This account trusts %n certificate that nobody known vouches for.</numerusform>
            <numerusform>This account trusts %n certificates that nobody known vouches for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::account::ChoosePage</name>
    <message numerus="yes">
        <source>%n more; type more letters to find them.</source>
        <translation>
            <numerusform>%n more; type more letters to find them.</numerusform>
            <numerusform>%n more; type more letters to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::account::GoodToKnow</name>
    <message numerus="yes">
        <source>A message may go to %n recipient(s).</source>
        <translation>
            <numerusform>A message may go to %n recipient.</numerusform>
            <numerusform>A message may go to %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be sent a day.</source>
        <translation>
            <numerusform>%n message may be sent a day.</numerusform>
            <numerusform>%n messages may be sent a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) may be written to a day.</source>
        <translation>
            <numerusform>%n recipient may be written to a day.</numerusform>
            <numerusform>%n recipients may be written to a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be sent a minute.</source>
        <translation>
            <numerusform>%n message may be sent a minute.</numerusform>
            <numerusform>%n messages may be sent a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposeWindow</name>
    <message numerus="yes">
        <source>A link wants to attach %n file(s) to this message</source>
        <translation>
            <numerusform>A link wants to attach %n file to this message</numerusform>
            <numerusform>A link wants to attach %n files to this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::PreviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>%n thing from elsewhere is not shown</numerusform>
            <numerusform>%n things from elsewhere are not shown</numerusform>
        </translation>
    </message>
</context>
</TS>
