#pragma once

#include <QRegularExpression>
#include <QTranslator>

/// A language that nobody speaks: each text in brackets and a third longer. What is shown without
/// brackets was not translated, and what has no room for it has none for some language.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr char16_t opening = u'⟦';

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return !text.contains(letter) ? text : opening + text + paddingFor(text) + u'⟧';
    }
    bool isEmpty() const override { return false; }

private:
    inline static const QRegularExpression letter{
        QStringLiteral("\\p{L}")}; ///< or it is a sign, such as "+"

    /// In words, where there are words: a sentence can be wrapped.
    static QString paddingFor(const QString &text)
    {
        constexpr qsizetype longestWord = 8;
        QString padding(text.size() / 3, u'ŧ');
        if (text.contains(u' ')) {
            for (qsizetype i = 0; i < padding.size(); i += longestWord) {
                padding[i] = u' ';
            }
        }
        return padding;
    }
};
