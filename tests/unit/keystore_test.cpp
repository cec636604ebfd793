// Runs in a session of its own that has GNOME Keyring (keystore_session.sh), or, with the argument
// --without, in one that has no key store.

#include "docker_wait.h"

#include "keystore/keystore.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QString name = u"TeamCity access token of https://teamcity.example"_s;

}

class KeystoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndForgets();
};

void KeystoreTest::keepsAndForgets()
{
    QVERIFY(!wait(keystore::readSecret(name))->has_value());
    QVERIFY(wait(keystore::keepSecret(name, u"first ☃"_s)).ok());
    QCOMPARE(wait(keystore::readSecret(name))->value_or(QString()), u"first ☃"_s);
    QVERIFY(wait(keystore::keepSecret(name, u"second"_s)).ok());
    QCOMPARE(wait(keystore::readSecret(name))->value_or(QString()), u"second"_s);
    QVERIFY(!wait(keystore::readSecret(name + u"/other"_s))->has_value());
    QVERIFY(wait(keystore::forgetSecret(name)).ok());
    QVERIFY(!wait(keystore::readSecret(name))->has_value());
    QVERIFY(wait(keystore::forgetSecret(name)).ok()); // it is gone already
}

/// Where no desktop has a key store: an error that says so, and nothing is written anywhere else.
class NoKeystoreTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSo();
};

void NoKeystoreTest::saysSo()
{
    const auto read = wait(keystore::readSecret(name));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Io);
    QVERIFY(!read.error().hint.isEmpty());
    const auto kept = wait(keystore::keepSecret(name, u"secret"_s));
    QVERIFY(!kept.ok());
    QVERIFY(!describe(kept.error()).contains(u"secret\""_s));
    QVERIFY(!wait(keystore::forgetSecret(name)).ok());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--without"_s)) {
        NoKeystoreTest test;
        return QTest::qExec(&test);
    }
    KeystoreTest test;
    return QTest::qExec(&test);
}

#include "keystore_test.moc"
