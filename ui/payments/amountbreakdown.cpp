#include "ui/payments/amountbreakdown.h"

#include "debts/debts.h"
#include "negotiation/agreement/termsdocument.h"
#include "storage/database.h"
#include "ui/format/brazil.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace trato::ui {

using money::Money;

namespace {

std::vector<AmountLine> withoutNothing(std::vector<AmountLine> lines)
{
    const AmountLine sum = lines.back();
    lines.pop_back();
    std::erase_if(lines, [](const AmountLine& line) { return line.amount.isZero(); });
    lines.push_back(sum);
    return lines;
}

} // namespace

Result<std::vector<AmountLine>> loadAmountLines(
    storage::Database& database, DebtorId debtor, const std::optional<negotiation::Agreement>& agreement, QDate on)
{
    if (!agreement) {
        TRATO_TRY(const debts::Balance owed, debts::Debts(database).balance(debtor, on));
        return withoutNothing({{AmountBreakdown::tr("Principal"), owed.principal},
            {AmountBreakdown::tr("Late fine"), owed.fine}, {AmountBreakdown::tr("Late interest"), owed.interest},
            {AmountBreakdown::tr("Due on %1").arg(format::date(on)), owed.total}});
    }
    TRATO_TRY(const negotiation::TermsDocument terms, negotiation::termsOf(database, *agreement));
    negotiation::DebtItem sum;
    for (const negotiation::DebtItem& debt : terms.debts) {
        sum.original += debt.original;
        sum.fine += debt.fine;
        sum.interest += debt.interest;
        sum.correction += debt.correction;
    }
    return withoutNothing({{AmountBreakdown::tr("Principal"), sum.original},
        {AmountBreakdown::tr("Late fine"), sum.fine}, {AmountBreakdown::tr("Late interest"), sum.interest},
        {AmountBreakdown::tr("Monetary correction"), sum.correction},
        {AmountBreakdown::tr("Discount"), -terms.discount},
        {AmountBreakdown::tr("Interest of the instalments"), terms.interest},
        {AmountBreakdown::tr("Total of agreement %1").arg(terms.number), terms.total}});
}

AmountBreakdown::AmountBreakdown(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(look.px(38), look.px(4), look.px(16), look.px(8));
    m_grid->setVerticalSpacing(look.px(4));
    m_grid->setColumnStretch(0, 1);
}

void AmountBreakdown::clear()
{
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AmountBreakdown::setLines(const std::vector<AmountLine>& lines)
{
    clear();
    for (const AmountLine& line : lines) {
        const int row = m_grid->rowCount();
        const bool last = &line == &lines.back();
        const Weight weight = last ? Weight::SemiBold : Weight::Regular;
        auto* amount = new Label(m_look, format::money(line.amount.cents()), {Type::Small, Tone::Text, weight});
        amount->setElides(false);
        m_grid->addWidget(new Label(m_look, line.name, {Type::Small, last ? Tone::Text : Tone::Text2, weight}), row, 0);
        m_grid->addWidget(amount, row, 1, Qt::AlignRight);
    }
}

void AmountBreakdown::setProblem(const QString& problem)
{
    clear();
    m_grid->addWidget(new Paragraph(m_look, problem, {Type::Small, Tone::Crit}), 0, 0);
}

} // namespace trato::ui
