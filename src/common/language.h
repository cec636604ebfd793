#pragma once

#include <QString>
#include <QStringList>

namespace dw {

/// The languages that the program speaks, as in "de" and "pt_BR"; English is first.
QStringList languages();

/// The first of these that is spoken here, as languages() has it: "pt-PT" is pt_BR, "de-AT" is de.
/// English where none is.
QString languageFor(const QStringList &wanted);

/// Makes the application speak `language` (one of languages()); empty: the first of the user's that
/// is spoken here, as the system has it (LANGUAGE, LC_ALL, LC_MESSAGES, LANG). What is already
/// shown stays as it is: open windows get QEvent::LanguageChange. On the main thread, with an
/// application.
void speak(const QString &language);

/// A text from the program's resources in the language that is spoken. `context` is the one that
/// translations/update gives to texts of that file.
QString resourceText(const char *context, const QString &english);
QStringList resourceTexts(const char *context, const QStringList &english);

} // namespace dw
