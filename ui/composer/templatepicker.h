#pragma once

#include "ui/theme/look.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace trato::ui {

struct ReadyText;

/// The channel's templates, filled for this case, in the place of the text: what can't be taken stays visible with the
/// reason. Enter or a click takes one, Esc goes back to the text, and so does whoever begins to write.
class TemplatePicker final : public QListView {
    Q_OBJECT

public:
    explicit TemplatePicker(const Look& look, QWidget* parent = nullptr);

    void setTemplates(const std::vector<ReadyText>& templates);
    /// How many are in sight at once.
    void setRows(int rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString& text);
    void left();
    /// A letter was typed: it belongs to the text.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void take(const QModelIndex& index);

    const Look& m_look;
    QStandardItemModel* m_model;
    int m_rows = 3;
    bool m_moving = false; ///< by the arrows, or because there are others
};

} // namespace trato::ui
