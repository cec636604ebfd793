#include "core_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::samples {

QStringList hostileWords()
{
    return {
        QString(),
        u" "_s,
        u" leading and trailing "_s,
        u"it's"_s,
        u"'"_s,
        u"''"_s,
        u"say \"hi\""_s,
        u"back\\slash\\"_s,
        u"\\n is not a line break"_s,
        u"$HOME ${HOME} $(id) $$ $"_s,
        u"`id`"_s,
        u"%1 %2 %s %n %%"_s,
        u"--privileged"_s,
        u"-"_s,
        u"-v/:/host"_s,
        u"a=b=c"_s,
        u"a,b,\"c\",readonly"_s,
        u"src:dst:ro"_s,
        u"# no comment"_s,
        u"key: value"_s,
        u"- item"_s,
        u"{a: [b]}"_s,
        u"*star & anchor !tag | > % @"_s,
        u"; rm -rf / & echo | cat > x < y"_s,
        u"! !! history"_s,
        u"~ ~root"_s,
        u"a*b?c[d]{e,f}"_s,
        u"true"_s,
        u"null"_s,
        u"012"_s,
        u"1e3"_s,
        u"22:22"_s,
        u"привет"_s,
        u"日本語"_s,
        u"שלום"_s,
        u"\u202Ertl override\u202C"_s,
        u"e\u0301 é"_s,
        u"😀"_s,
        u"zero\u200Bwidth\uFEFF"_s,
        u"\u00A0nbsp"_s,
        QString(64 * 1024, u'x'),
    };
}

QStringList hostileStrings()
{
    return hostileWords() + QStringList{
                                u"line one\nline two"_s,
                                u"\n"_s,
                                u"ends in a line break\n"_s,
                                u"dos\r\nline\r"_s,
                                u"tab\there"_s,
                                u"bell\a escape\033[31m delete\u007F"_s,
                                u"next line\u0085, line\u2028, paragraph\u2029."_s,
                                u"'\n'; echo out\n#"_s,
                                u"EOF\n$(id)\nEOF"_s,
                            };
}

AgentSpec spec(Method method, std::optional<Placement> placement)
{
    AgentSpec spec;
    spec.method = method;
    spec.serverUrl = u"https://teamcity.example.com"_s;
    spec.enginePlacement = placement;
    return spec;
}

AgentSpec hostileSpec()
{
    AgentSpec spec;
    spec.method = Method::Dind;
    spec.enginePlacement = Placement::Sidecar;
    spec.serverUrl = u"http://teamcity.example.com:8111/base$path/%24(id)"_s;
    spec.image = u"registry.example.com:5000/team/agent:Tag.1-x@sha256:"_s + QString(64, u'a');
    spec.engineImage = u"[2001:db8::1]:5000/docker:29-dind"_s;
    spec.engineNetwork = {.mtu = 1400,
                          .addressPool = u"10.201.0.0/16"_s,
                          .registryMirror = u"https://mirror.example.com:5443"_s,
                          .insecureRegistries = {u"registry.example.com:5000"_s, u"10.1.2.3"_s}};
    spec.name = u"A.b_c-9"_s;
    spec.containerWrapper = true;
    spec.runAs = RunAs::Agent;
    int number = 0;
    for (const QString &text : hostileStrings()) {
        if (text.size() < 1000) {
            spec.env.insert(u"HOSTILE_%1"_s.arg(++number, 2, 10, QChar(u'0')), text);
            spec.labels.insert(u"hostile.%1"_s.arg(number, 2, 10, QChar(u'0')), text);
        }
    }
    spec.env.insert(u"$k'e\"y`\\-#:й"_s, u"hostile name"_s);
    spec.env.insert(u"-leading.dash"_s, u"hostile name"_s);
    spec.env.insert(u"TZ"_s, u"Mars/Olympus Mons"_s);
    spec.labels.insert(u"$l'a\"b`\\-#:й"_s, u"hostile name"_s);
    spec.labels.insert(u"-leading.dash"_s, u"hostile name"_s);
    spec.volumes = {
        {u"/srv/it's $HOME `id` \"quoted\",readonly,a=b:c"_s, u"/mnt/ü, \"x\":$y '"_s, true},
        {u"/-leading"_s, u"/--privileged"_s, false},
        {u"named.volume-1"_s, u"/mnt/named"_s, true},
        {u"named_2"_s, u"/mnt/a:b,c"_s, false},
        {u"/data/my work"_s, u"/opt/buildagent/work/"_s, false},
    };
    spec.extraHosts = {{u"host.docker.internal"_s, u"host-gateway"_s},
                       {u"v6.example.com"_s, u"2001:db8::2"_s}};
    spec.network = u"users.net-1_x"_s;
    spec.resources = {.cpus = 1.5, .memoryBytes = 3LL * 1024 * 1024 * 1024, .pidsLimit = 4096};
    spec.restart = u"on-failure:3"_s;
    spec.stopTimeout = 90;
    return spec;
}

HostFacts facts()
{
    HostFacts facts;
    facts.socketPath = u"/run/user/1000/docker.sock"_s;
    facts.socketGroup = 123;
    facts.timeZone = u"Europe/Berlin"_s;
    return facts;
}

} // namespace dw::samples
