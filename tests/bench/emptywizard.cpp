/// What the program's start is measured against: the least that a wizard can be. Tells that its
/// page is painted, and ends as the program does with --measure-start; with --qt-version it prints
/// Qt's.

#include "gui/firstpaint.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--qt-version") == 0) {
        std::puts(qVersion());
        return 0;
    }
    QApplication app(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    (new QVBoxLayout(page))->addWidget(new QLabel(QStringLiteral("An empty wizard")));
    wizard.addPage(page);
    dw::gui::onFirstPaint(page, [] {
        std::puts("painted");
        std::fflush(stdout);
        std::_Exit(0);
    });
    wizard.show();
    return QApplication::exec();
}
