#pragma once

#include "negotiation/agreements.h"
#include "ui/theme/look.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace trato::storage {
class Database;
}

namespace trato::ui {

struct AmountLine {
    QString name = {};
    money::Money amount = {};
};

/// What an agreement's total, or the debt on a day, is made of; the last line is the sum. Lines of nothing are left
/// out. For a pool thread.
Result<std::vector<AmountLine>> loadAmountLines(
    storage::Database& database, DebtorId debtor, const std::optional<negotiation::Agreement>& agreement, QDate on);

/// Principal, fine, interest, correction, discount and their sum, one below the other.
class AmountBreakdown final : public QWidget {
    Q_OBJECT

public:
    explicit AmountBreakdown(const Look& look, QWidget* parent = nullptr);

    void setLines(const std::vector<AmountLine>& lines);
    /// Why there are none.
    void setProblem(const QString& problem);

private:
    void clear();

    const Look& m_look;
    QGridLayout* m_grid;
};

} // namespace trato::ui
