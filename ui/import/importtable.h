#pragma once

#include "ui/theme/look.h"

#include <QTableView>

namespace trato::ui {

/// A table of one-line rows: arrows move, Enter, Space or a click on the value edits the row, Tab leaves.
class ImportTable final : public QTableView {
    Q_OBJECT

public:
    /// `editColumn`: the one that Enter and Space edit, wherever in the row the keyboard is.
    ImportTable(const Look& look, int editColumn, const QString& name, QWidget* parent = nullptr);

    /// Width of a column at 100 %; 0: it takes what is left.
    void setColumnShares(const std::vector<int>& widths);
    void editRow(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    const Look& m_look;
    int m_editColumn;
    std::vector<int> m_widths;
};

} // namespace trato::ui
