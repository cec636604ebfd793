#include "spec/imagereference.h"

#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// The verdicts of the distribution grammar (github.com/distribution/reference), as the docker
/// command gives them.
class ImageReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

namespace {
const QString sha256 = u"sha256:"_s + QString(64, u'f');
} // namespace

void ImageReferenceTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("digest");
    const QString none;
    const auto row = [&](const QString &text, const QString &repository, const QString &tag = {},
                         const QString &digest = {}) {
        QTest::addRow("%s", qPrintable(text.left(60))) << text << repository << tag << digest;
    };
    row(u"a"_s, u"a"_s);
    row(u"docker:dind"_s, u"docker"_s, u"dind"_s);
    row(u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s, u"jetbrains/teamcity-agent"_s,
        u"2026.1.3-linux-sudo"_s);
    row(u"registry.example.com:5000/team/agent"_s, u"registry.example.com:5000/team/agent"_s);
    row(u"registry.example.com:5000/team/agent:Tag"_s, u"registry.example.com:5000/team/agent"_s,
        u"Tag"_s);
    row(u"localhost/x"_s, u"localhost/x"_s);
    row(u"localhost:5000/x:y"_s, u"localhost:5000/x"_s, u"y"_s);
    row(u"a/b/c/d/e"_s, u"a/b/c/d/e"_s);
    row(u"Registry.Example.COM/x"_s, u"Registry.Example.COM/x"_s);
    // The grammar takes a first part in upper case for a host.
    row(u"Uppercase/lowercase:tag"_s, u"Uppercase/lowercase"_s, u"tag"_s);
    row(u"lowercase:Uppercase"_s, u"lowercase"_s, u"Uppercase"_s);
    row(u"sub-dom1.foo.com/bar/baz/quux:some-long-tag"_s, u"sub-dom1.foo.com/bar/baz/quux"_s,
        u"some-long-tag"_s);
    row(u"xn--n3h.com/myimage:xn--n3h.com"_s, u"xn--n3h.com/myimage"_s, u"xn--n3h.com"_s);
    row(u"foo_bar.com:8080"_s, u"foo_bar.com"_s, u"8080"_s);
    row(u"192.168.1.1"_s, u"192.168.1.1"_s);
    row(u"192.168.1.1:5000"_s, u"192.168.1.1"_s, u"5000"_s);
    row(u"192.168.1.1:5000/repo:5050"_s, u"192.168.1.1:5000/repo"_s, u"5050"_s);
    row(u"[2001:db8::1]/repo"_s, u"[2001:db8::1]/repo"_s);
    row(u"[2001:db8:1:2:3:4:5:6]/repo:tag"_s, u"[2001:db8:1:2:3:4:5:6]/repo"_s, u"tag"_s);
    row(u"[2001:DB8::1]:5000/repo"_s, u"[2001:DB8::1]:5000/repo"_s);
    row(u"[::1]:5000/repo@"_s + sha256, u"[::1]:5000/repo"_s, none, sha256);
    row(u"a.b_c__d-e---f"_s, u"a.b_c__d-e---f"_s);
    row(u"0/1"_s, u"0/1"_s);
    row(u"a:_tag"_s, u"a"_s, u"_tag"_s);
    row(u"a:0.-_"_s, u"a"_s, u"0.-_"_s);
    row(u"a:"_s + QString(128, u't'), u"a"_s, QString(128, u't'));
    row(u"a@"_s + sha256, u"a"_s, none, sha256);
    row(u"a:tag@"_s + sha256, u"a"_s, u"tag"_s, sha256);
    row(u"a@sha512:"_s + QString(128, u'0'), u"a"_s, none, u"sha512:"_s + QString(128, u'0'));
    row(u"a@sha384:"_s + QString(96, u'0'), u"a"_s, none, u"sha384:"_s + QString(96, u'0'));
    row(u"host:99999/x"_s, u"host:99999/x"_s); // the grammar does not count ports
    // 64 hexadecimal digits are an image id, but one more or less is a name.
    row(QString(63, u'a'), QString(63, u'a'));
    row(QString(65, u'a'), QString(65, u'a'));
    row(QString(64, u'g'), QString(64, u'g'));
    row(QString(64, u'a') + u":tag"_s, QString(64, u'a'), u"tag"_s);
    row(u"x/"_s + QString(253, u'a'), u"x/"_s + QString(253, u'a'));
    row(u"a/"_s.repeated(127) + u"a:tag-puts-this-over-the-limit"_s, u"a/"_s.repeated(127) + u'a',
        u"tag-puts-this-over-the-limit"_s);
}

void ImageReferenceTest::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    QFETCH(QString, digest);
    const auto reference = parseImageReference(text);
    QVERIFY(reference.has_value());
    QCOMPARE(reference->repository, repository);
    QCOMPARE(reference->tag, tag);
    QCOMPARE(reference->digest, digest);
}

void ImageReferenceTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text;
    };
    row("empty", QString());
    row("blank", u" "_s);
    row("leading blank", u" a"_s);
    row("trailing blank", u"a "_s);
    row("line break at the end", u"a\n"_s);
    row("line break inside", u"a\nb"_s);
    row("tag alone", u":justtag"_s);
    row("digest alone", u"@"_s + sha256);
    row("empty tag", u"a:"_s);
    row("two tags", u"a:b:c"_s);
    row("tag begins with a dash", u"a:-tag"_s);
    row("tag begins with a dot", u"a:.tag"_s);
    row("tag of 129", u"a:"_s + QString(129, u't'));
    row("tag with a slash", u"a:b/c"_s);
    row("tag in another script", u"a:тег"_s);
    row("upper case", u"Docker"_s);
    row("upper case with a tag", u"Docker:dind"_s);
    row("upper case in the path", u"registry.example.com:5000/Team/agent"_s);
    row("double slash", u"a//b"_s);
    row("leading slash", u"/a"_s);
    row("trailing slash", u"a/"_s);
    row("leading dash", u"-a"_s);
    row("an option", u"--privileged"_s);
    row("trailing dash", u"a-"_s);
    row("leading dot", u".a"_s);
    row("trailing dot", u"a."_s);
    row("two dots", u"a..b"_s);
    row("three underscores", u"a___b"_s);
    row("dot and dash", u"a.-b"_s);
    row("symbols", u"aa/asdf$$^/aa"_s);
    row("shell", u"a$(id)"_s);
    row("quotes", u"\"a\""_s);
    row("another script", u"образ"_s);
    row("a letter that looks Latin", u"d\u043Ecker"_s);
    row("address", u"https://registry.example.com/a"_s);
    row("port is no number", u"host:port/a"_s);
    row("port is empty", u"host:/a"_s);
    row("host ends in a dash", u"host-.com/a"_s);
    row("host begins with a dash", u"-host.com/a"_s);
    row("host with two dots", u"host..com/a"_s);
    row("IPv6 alone", u"[2001:db8::1]"_s);
    row("IPv6 and port alone", u"[2001:db8::1]:5000"_s);
    row("IPv6 with a zone", u"[fe80::1%eth0]:5000/repo"_s);
    row("IPv6 without brackets", u"2001:db8::1/repo"_s);
    row("IPv6 open", u"[::1/repo"_s);
    row("digest before tag", u"a@"_s + sha256 + u":tag"_s);
    row("two digests", u"a@"_s + sha256 + u'@' + sha256);
    row("digest too short", u"a@sha256:"_s + QString(63, u'f'));
    row("digest too long", u"a@sha256:"_s + QString(65, u'f'));
    row("digest in upper case", u"a@sha256:"_s + QString(64, u'F'));
    row("digest is no number", u"a@sha256:"_s + QString(64, u'g'));
    row("digest of another kind", u"a@md5:"_s + QString(32, u'f'));
    row("digest is empty", u"a@"_s);
    row("64 hexadecimal digits", QString(64, u'a'));
    row("64 digits", QString(64, u'1'));
    row("256 characters", QString(256, u'a'));
    row("256 in parts", u"a/"_s.repeated(128) + u"a:tag"_s);
    row("very long", QString(64 * 1024, u'a'));
    row("long and nearly right", u"a-"_s.repeated(511) + u'!');
    row("slashes, nearly right", u"a/"_s.repeated(511) + u'!');
}

void ImageReferenceTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseImageReference(text).has_value());
}

QTEST_GUILESS_MAIN(ImageReferenceTest)
#include "imagereference_test.moc"
