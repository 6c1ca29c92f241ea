#include "ui/negotiation/dealsliders.h"

#include "ui/format/brazil.h"
#include "ui/negotiation/dealview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/zoneslider.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr int entryStepCents = 1000;
constexpr int longestPlan = 60;

int percentOf(money::Money part, qint64 wholeCents)
{
    return wholeCents > 0 ? static_cast<int>(part.cents() * 100 / wholeCents) : 0;
}

int leadingNumber(const QString& text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            value = value * 10 + c.digitValue();
        else if (value > 0)
            break;
    }
    return value;
}

/// Spans that are empty are left out.
std::vector<ZoneSpan> spans(std::initializer_list<ZoneSpan> wanted)
{
    std::vector<ZoneSpan> kept;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept),
        [](const ZoneSpan& span) { return span.from <= span.to; });
    return kept;
}

} // namespace

DealSliders::DealSliders(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
    , m_entry(new ZoneSlider(look, tr("Entry")))
    , m_instalments(new ZoneSlider(look, tr("Instalments")))
    , m_discount(new ZoneSlider(look, tr("Discount")))
    , m_entryField(new MoneyEdit(look, tr("Entry, amount")))
    , m_instalmentsField(new QLineEdit)
    , m_discountField(new QLineEdit)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(10));
    m_grid->setVerticalSpacing(look.px(8));
    m_instalmentsField->setAccessibleName(tr("Number of instalments"));
    m_discountField->setAccessibleName(tr("Discount, percent"));
    addRow(0, tr("Entry"), m_entry, m_entryField);
    addRow(1, tr("Instalments"), m_instalments, m_instalmentsField);
    addRow(2, tr("Discount"), m_discount, m_discountField);
    for (ZoneSlider* slider : {m_entry, m_instalments, m_discount}) {
        connect(slider, &ZoneSlider::moved, this, [this] {
            m_exact.reset();
            showFields();
            setEntryZones();
            Q_EMIT changed();
        });
        connect(slider, &ZoneSlider::refused, this, [this] { Q_EMIT refused(tr("The policy goes no further.")); });
    }
    connect(m_entryField, &MoneyEdit::edited, this, [this](qint64 cents) {
        m_exact.reset();
        m_entry->setValue(static_cast<int>(cents / entryStepCents));
        Q_EMIT changed();
    });
    connect(m_instalmentsField, &QLineEdit::editingFinished, this, [this] {
        m_exact.reset();
        m_instalments->setValue(leadingNumber(m_instalmentsField->text()));
        showFields();
        Q_EMIT changed();
    });
    connect(m_discountField, &QLineEdit::editingFinished, this, [this] {
        m_exact.reset();
        m_discount->setValue(leadingNumber(m_discountField->text()));
        showFields();
        setEntryZones();
        Q_EMIT changed();
    });
}

void DealSliders::addRow(int row, const QString& title, ZoneSlider* slider, QWidget* field)
{
    field->setFixedWidth(m_look.px(88));
    m_grid->addWidget(new Label(m_look, title, {Type::Small, Tone::Text}), row, 0);
    m_grid->addWidget(slider, row, 1);
    m_grid->addWidget(field, row, 2);
    m_grid->setColumnStretch(1, 1);
}

void DealSliders::setView(const DealView& view)
{
    m_debt = view.situation.total().cents();
    m_firstDue = view.offers.empty() ? view.situation.today.addMonths(1) : view.offers.back().plan.terms.firstDue;
    m_own = view.own;
    m_edge = view.edge;
    setEntryZones();
    setInstalmentZones(view);
    setDiscountZones(view);
}

/// The least entry is a share of what is left after the discount: it moves with it.
void DealSliders::setEntryZones()
{
    const money::Money discount = terms().discount;
    const auto stepsOf = [](money::Money least) {
        return static_cast<int>((least.cents() + entryStepCents - 1) / entryStepCents);
    };
    const int most = std::max(1, static_cast<int>(m_debt * 8 / 10 / entryStepCents));
    const int own = stepsOf(m_own.minEntry(discount));
    const int edge = stepsOf(m_edge.minEntry(discount));
    m_entry->setRange(0, most);
    // No entry at all is a plan of its own; between nothing and the least entry there is none.
    m_entry->setZones(spans({{0, edge - 1, Zone::Outside}, {edge, own - 1, Zone::Approval}, {own, most, Zone::Own}}));
    m_entry->setLimitMark(own, tr("min. %1").arg(format::amount(m_own.minEntry(discount).cents())));
}

void DealSliders::setInstalmentZones(const DealView& view)
{
    const int most = std::min(longestPlan, std::max(view.edge.maxInstalments + 2, 2));
    m_instalments->setRange(1, most);
    m_instalments->setZones(spans({{1, view.own.maxInstalments, Zone::Own},
        {view.own.maxInstalments + 1, view.edge.maxInstalments, Zone::Approval},
        {view.edge.maxInstalments + 1, most, Zone::Outside}}));
    m_instalments->setLimitMark(view.own.maxInstalments, tr("your limit %1").arg(view.own.maxInstalments));
}

void DealSliders::setDiscountZones(const DealView& view)
{
    const int own = percentOf(view.own.cashDiscount, m_debt);
    const int edge = std::max(own, percentOf(view.edge.cashDiscount, m_debt));
    const int most = std::min(100, edge + 10);
    m_discount->setRange(0, most);
    m_discount->setZones(
        spans({{0, own, Zone::Own}, {own + 1, edge, Zone::Approval}, {edge + 1, most, Zone::Outside}}));
    m_discount->setLimitMark(own, tr("your limit %1").arg(own));
}

void DealSliders::setTerms(const negotiation::Terms& terms)
{
    m_exact = terms;
    m_entry->setValue(static_cast<int>(terms.entry.cents() / entryStepCents));
    m_instalments->setValue(terms.instalments);
    m_discount->setValue(percentOf(terms.discount, m_debt));
    showFields();
    m_entryField->setCents(terms.entry.cents());
    setEntryZones();
}

negotiation::Terms DealSliders::terms() const
{
    if (m_exact)
        return *m_exact;
    negotiation::Terms terms;
    terms.entry = money::Money::fromCents(qint64(m_entry->value()) * entryStepCents);
    terms.instalments = m_instalments->value();
    terms.discount = money::Money::fromCents(m_debt * m_discount->value() / 100);
    terms.firstDue = m_firstDue;
    return terms;
}

void DealSliders::showFields()
{
    m_entryField->setCents(qint64(m_entry->value()) * entryStepCents);
    m_instalmentsField->setText(QStringLiteral("%1 ×").arg(m_instalments->value()));
    m_discountField->setText(QStringLiteral("%1 %").arg(m_discount->value()));
    m_entry->setValueText(format::money(qint64(m_entry->value()) * entryStepCents));
    m_instalments->setValueText(tr("%n instalment(s)", nullptr, m_instalments->value()));
    m_discount->setValueText(tr("%1 percent").arg(m_discount->value()));
}

} // namespace trato::ui
