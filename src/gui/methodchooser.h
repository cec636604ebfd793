#pragma once

#include "guidance/methodchoice.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace dw::gui {

class EngineSession;
class FindingList;
class SpecModel;

/// A few questions, and beside them which method the answers come to on this engine.
class MethodChooser : public QWidget
{
    Q_OBJECT

public:
    MethodChooser(SpecModel &model, EngineSession &session, QWidget *parent = nullptr);

    /// Unset until it is answered whether builds are trusted, on which all else hangs.
    std::optional<Answers> answers() const;
    void setAnswers(const std::optional<Answers> &answers);

signals:
    void answersChanged();
    void moreRequested(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void outlineBoxes();
    void addQuestions(QVBoxLayout *column);
    QCheckBox *addBox(QVBoxLayout *column, const QString &name, const QString &text,
                      const QString &help);
    void showAdvice();

    SpecModel &m_model;
    EngineSession &m_session;
    QRadioButton *m_trusted;
    QRadioButton *m_untrusted;
    QCheckBox *m_compose;
    QCheckBox *m_buildx;
    QCheckBox *m_testcontainers;
    QCheckBox *m_ports;
    QCheckBox *m_several;
    QCheckBox *m_install;
    QLabel *m_summary;
    FindingList *m_advice;
};

} // namespace dw::gui
