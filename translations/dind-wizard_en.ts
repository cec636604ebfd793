<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgentTexts</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>One TeamCity agent on a Docker host, method %1.</numerusform>
            <numerusform>%n TeamCity agents on a Docker host, method %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>%n check of the engine passed.</numerusform>
            <numerusform>%n checks of the engine passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>Yes, with one remark</numerusform>
            <numerusform>Yes, with %n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox: %n step, Docker restarts</numerusform>
            <numerusform>Sysbox: %n steps, Docker restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox: %n step, nothing restarts</numerusform>
            <numerusform>Sysbox: %n steps, nothing restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>The engine&apos;s host has %n processor(s).</source>
        <translation>
            <numerusform>The engine&apos;s host has %n processor.</numerusform>
            <numerusform>The engine&apos;s host has %n processors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>Limit to %n processor</numerusform>
            <numerusform>Limit to %n processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>An agent takes about %1, and builds come on top.</numerusform>
            <numerusform>%n agents take about %1, and builds come on top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… %n line is left out here: it came faster than it can be shown …</numerusform>
            <numerusform>… %n lines are left out here: they came faster than they can be shown …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>Found once</numerusform>
            <numerusform>Found %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>%1 of %n agent matches</numerusform>
            <numerusform>%1 of %n agents match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>%n agent is chosen. What you do is done with it.</numerusform>
            <numerusform>%n agents are chosen. What you do is done with all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 was launched together with others: %n agent.</numerusform>
            <numerusform>%1 was launched together with others: %n agents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n setting is not kept</numerusform>
            <numerusform>%n settings are not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n setting is added by the method or by default</numerusform>
            <numerusform>%n settings are added by the method or by default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n setting is kept as it is</numerusform>
            <numerusform>%n settings are kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n setting is understood</numerusform>
            <numerusform>%n settings are understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n agent</numerusform>
            <numerusform>%1, %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n agent is running</numerusform>
            <numerusform>%n agents are running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>%n more at the top of the text.</numerusform>
            <numerusform>%n more at the top of the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>Remove %n agent</numerusform>
            <numerusform>Remove %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n other check passed</numerusform>
            <numerusform>%n other checks passed</numerusform>
        </translation>
    </message>
</context>
</TS>
