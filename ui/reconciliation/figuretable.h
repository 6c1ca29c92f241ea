#pragma once

#include "ui/theme/look.h"

#include <QTableWidget>

#include <vector>

namespace trato::ui {

struct FigureColumn {
    QString title;
    int width = 0;       ///< at 100 %; 0 takes what is left
    bool figures = true; ///< to the right
};

/// Rows of figures with a last one that adds them up. Read and copied, never edited.
class FigureTable final : public QTableWidget {
    Q_OBJECT

public:
    FigureTable(const Look& look, const QString& name, std::vector<FigureColumn> columns, QWidget* parent = nullptr);

    /// An empty total: none. What is chosen stays chosen by its row.
    void setFigures(const std::vector<QStringList>& rows, const QStringList& total);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void put(int row, const QStringList& cells, Weight weight);
    void refresh();

    const Look& m_look;
    std::vector<FigureColumn> m_columns;
    std::vector<QStringList> m_rows;
    QStringList m_total;
};

} // namespace trato::ui
