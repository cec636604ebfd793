#pragma once

#include "gui/codeview.h"
#include "gui/previewreading.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace dw::gui {

class SpecModel;

/// A rendered text that can be edited: what is changed in it changes the model's spec, and with it
/// the form. While one types the text stays as it is typed; it is rendered anew when one leaves it,
/// or when the spec is changed elsewhere. What can't be applied is marked at its line and listed
/// below; then the text stays until it is corrected or the edit is discarded.
///
/// Without a model it only shows the text.
class PreviewEditor : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named after `name`: the text itself, NAMERemarks, NAMEStatus, NAMEDiscard.
    PreviewEditor(const QString &name, const QString &title, QWidget *parent = nullptr);

    CodeView *view() const { return m_view; }
    void edit(SpecModel &model, PreviewReader::Importer importer);

    /// What the model's spec comes to as text, unless what one has typed has to stay.
    void setRendered(const QString &text);
    /// What is to be copied or saved.
    QString text() const;

    /// Applies what was typed last without waiting.
    void flush();
    bool hasUnapplied() const { return m_unapplied; }
    /// Renders the text anew, whatever was typed.
    void discard();

signals:
    void unappliedChanged();
    /// The text is to be rendered from the model as it is now.
    void renderWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void apply();
    void leave();
    void followModel();
    bool isTooLong() const;
    void updateEditable();
    void setUnapplied(bool unapplied);
    void showRemarks(const QList<PreviewRemark> &remarks);
    void fitList();
    void showStatus(const QString &text);
    void setPutBack(const QList<PreviewRemark> &remarks);

    CodeView *m_view;
    QListWidget *m_list;
    QLabel *m_status;
    QPushButton *m_discard;
    SpecModel *m_model = nullptr;
    std::unique_ptr<PreviewReader> m_reader;
    QTimer m_typing;
    QString m_rendered;
    AgentSpec m_seen; ///< the model's spec, to tell changes made elsewhere
    QList<PreviewRemark> m_remarks;
    QString m_putBack; ///< what was deleted and came back when it was rendered anew
    int m_session = 0; ///< counts renderings: edits between two are undone together
    bool m_edited = false;
    bool m_unapplied = false;
    bool m_loading = false;
    bool m_applying = false;
};

} // namespace dw::gui
