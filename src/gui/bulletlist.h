#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace dw::gui {

/// A list to read: each item has a bullet beside it. Of labels, as rich text would be laid out as a
/// document, again at every width that is tried (see TextLabel).
class BulletList : public QWidget
{
    Q_OBJECT

public:
    explicit BulletList(QWidget *parent = nullptr);

    void setItems(const QStringList &items);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_rows;
    QStringList m_items;
};

} // namespace dw::gui
