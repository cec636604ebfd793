#include "gui/glossarydialog.h"

#include "gui/fieldhelp.h"
#include "guidance/glossary.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

GlossaryDialog::GlossaryDialog(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_text(new QTextBrowser(this))
{
    setObjectName(u"glossaryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Glossary"));
    resize(560, 560);
    m_search->setObjectName(u"glossarySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the glossary"));
    explainField(m_search, tr("Shows only the words that have this in them."));
    auto *label = new QLabel(tr("&Search"), this);
    label->setBuddy(m_search);
    m_text->setObjectName(u"glossaryText"_s);
    m_text->setAccessibleName(tr("Glossary"));
    m_text->setWhatsThis(tr("What the words of Docker and TeamCity mean."));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({});
    close->setAutoDefault(false); // Enter in the field searches no further than typing does

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(line);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::showEntries);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEntries();
    m_search->setFocus();
}

void GlossaryDialog::showFor(QWidget *window)
{
    auto *dialog = window->findChild<GlossaryDialog *>();
    if (!dialog) {
        dialog = new GlossaryDialog(window);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void GlossaryDialog::showEntries()
{
    const QList<GlossaryEntry> entries = glossaryWith(m_search->text());
    QString html;
    for (const GlossaryEntry &entry : entries) {
        html += u"<p style='margin: 0 0 10px 0'><b>%1</b><br>%2</p>"_s.arg(
            entry.term.toHtmlEscaped(), entry.text.toHtmlEscaped());
    }
    if (entries.isEmpty()) {
        html = u"<p>"_s + tr("No word has this in it.").toHtmlEscaped() + u"</p>"_s;
    }
    m_text->setHtml(html);
}

} // namespace dw::gui
