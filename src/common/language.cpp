#include "common/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

const QString prefix = u"dind-wizard_"_s;

/// The application owns its translators; the last one is asked first.
void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(u"dind-wizard language"_s);
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

QStringList languages()
{
    QStringList codes{u"en"_s};
    const QStringList files =
        QDir(u":/i18n"_s).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(prefix.size()).chopped(3);
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

QString languageFor(const QStringList &wanted)
{
    const QStringList spoken = languages();
    for (QString tag : wanted) {
        tag.replace(u'-', u'_');
        for (QString code = tag; !code.isEmpty(); code = code.section(u'_', 0, -2)) {
            if (spoken.contains(code)) {
                return code;
            }
        }
        // Portuguese and Chinese stand here with a country. Who reads traditional characters is not
        // served by simplified ones.
        const bool isTraditional =
            tag.contains(u"Hant"_s) || tag == u"zh_TW"_s || tag == u"zh_HK"_s;
        for (const QString &code : spoken) {
            if (!isTraditional && code.section(u'_', 0, 0) == tag.section(u'_', 0, 0)) {
                return code;
            }
        }
    }
    return u"en"_s;
}

void speak(const QString &language)
{
    const auto previous =
        QCoreApplication::instance()->findChildren<QTranslator *>(u"dind-wizard language"_s);
    qDeleteAll(previous); // which also uninstalls them
    const QString code =
        language.isEmpty() ? languageFor(QLocale::system().uiLanguages()) : language;
    install(prefix + u"en"_s, u":/i18n"_s); // its plural forms, for what has no translation
    if (code != u"en"_s) {
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(prefix + code, u":/i18n"_s);
    }
}

QString resourceText(const char *context, const QString &english)
{
    return english.isEmpty() ? english
                             : QCoreApplication::translate(context, english.toUtf8().constData());
}

QStringList resourceTexts(const char *context, const QStringList &english)
{
    QStringList texts;
    for (const QString &text : english) {
        texts.append(resourceText(context, text));
    }
    return texts;
}

} // namespace dw
