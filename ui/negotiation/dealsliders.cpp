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
constexpr int longestMonth = 31;

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

/// The next time that it is this day of a month after today; the month's last where it has less.
QDate nextOn(int day, QDate today)
{
    const auto inMonth = [day](QDate month) { return month.addDays(std::min(day, month.daysInMonth()) - 1); };
    const QDate first(today.year(), today.month(), 1);
    return inMonth(first) > today ? inMonth(first) : inMonth(first.addMonths(1));
}

} // namespace

DealSliders::DealSliders(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
    , m_capacity(new ZoneSlider(look, tr("What they can pay a month")))
    , m_day(new ZoneSlider(look, tr("Day of the month")))
    , m_entry(new ZoneSlider(look, tr("Entry")))
    , m_instalments(new ZoneSlider(look, tr("Instalments")))
    , m_discount(new ZoneSlider(look, tr("Discount")))
    , m_capacityField(new MoneyEdit(look, tr("What they can pay a month, amount")))
    , m_dayField(new QLineEdit)
    , m_entryField(new MoneyEdit(look, tr("Entry, amount")))
    , m_instalmentsField(new QLineEdit)
    , m_discountField(new QLineEdit)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(10));
    m_grid->setVerticalSpacing(0);
    m_dayField->setAccessibleName(tr("Day of the month, 1 to 31"));
    m_instalmentsField->setAccessibleName(tr("Number of instalments"));
    m_discountField->setAccessibleName(tr("Discount, percent"));
    m_capacityField->setPlaceholderText(tr("any"));
    m_dayField->setPlaceholderText(tr("any"));
    buildRows();
    connect(m_capacityField, &QLineEdit::textEdited, this, [this](const QString& text) {
        const auto cents = m_capacityField->cents();
        if (!cents && !text.trimmed().isEmpty())
            return;
        m_exactCapacity = cents && *cents > 0 ? std::optional(money::Money::fromCents(*cents)) : std::nullopt;
        m_capacity->setValue(static_cast<int>(cents.value_or(0) / entryStepCents));
        Q_EMIT wished();
    });
    connect(m_entryField, &MoneyEdit::edited, this, [this](qint64 cents) {
        m_exact = terms();
        m_exact->entry = money::Money::fromCents(cents);
        m_entry->setValue(static_cast<int>(cents / entryStepCents));
        Q_EMIT changed();
    });
    connect(m_dayField, &QLineEdit::editingFinished, this, [this] { typed(m_day, leadingNumber(m_dayField->text())); });
    connect(m_instalmentsField, &QLineEdit::editingFinished, this,
        [this] { typed(m_instalments, leadingNumber(m_instalmentsField->text())); });
    connect(m_discountField, &QLineEdit::editingFinished, this,
        [this] { typed(m_discount, leadingNumber(m_discountField->text())); });
}

void DealSliders::buildRows()
{
    addRow(0, tr("A month"), m_capacity, m_capacityField);
    addRow(1, tr("Day"), m_day, m_dayField);
    addRow(2, tr("Entry"), m_entry, m_entryField);
    addRow(3, tr("Instalments"), m_instalments, m_instalmentsField);
    addRow(4, tr("Discount"), m_discount, m_discountField);
    for (const ZoneSlider* slider : {m_capacity, m_day, m_entry, m_instalments, m_discount})
        connect(slider, &ZoneSlider::moved, this, [this, slider] { moved(slider); });
    connect(m_day, &ZoneSlider::refused, this,
        [this] { Q_EMIT refused(tr("The first instalment is due until %1.").arg(format::date(m_edge.lastFirstDue))); });
    connect(m_entry, &ZoneSlider::refused, this, [this] {
        const money::Money least = m_edge.minEntry(terms().discount);
        Q_EMIT refused(tr("An entry is at least %1.").arg(format::money(least.cents())));
    });
    connect(m_instalments, &ZoneSlider::refused, this,
        [this] { Q_EMIT refused(tr("The policy takes %n instalment(s) at most.", nullptr, m_edge.maxInstalments)); });
    connect(m_discount, &ZoneSlider::refused, this,
        [this] { Q_EMIT refused(tr("The policy gives %1 % at most.").arg(percentOf(m_edge.cashDiscount, m_debt))); });
}

void DealSliders::addRow(int row, const QString& title, ZoneSlider* slider, QWidget* field)
{
    field->setFixedWidth(m_look.px(88));
    m_grid->addWidget(new Label(m_look, title, {Type::Small, Tone::Text}), row, 0);
    m_grid->addWidget(slider, row, 1);
    m_grid->addWidget(field, row, 2);
    m_grid->setColumnStretch(1, 1);
}

void DealSliders::moved(const ZoneSlider* slider)
{
    if (slider == m_capacity)
        m_exactCapacity.reset();
    else if (slider != m_day)
        m_exact.reset();
    else if (m_exact && dayChosen().isValid())
        m_exact->firstDue = dayChosen();
    showFields();
    setEntryZones();
    if (slider == m_capacity || slider == m_day)
        Q_EMIT wished();
    else
        Q_EMIT changed();
}

/// Fields are left more often than changed.
void DealSliders::typed(ZoneSlider* slider, int value)
{
    const int before = slider->value();
    slider->setValue(value);
    if (slider->value() == before)
        return showFields();
    moved(slider);
}

void DealSliders::setView(const DealView& view)
{
    m_debt = view.situation.total().cents();
    m_today = view.situation.today;
    m_firstDue = view.table.offers.empty() ? m_today.addMonths(1) : view.table.offers.back().plan.terms.firstDue;
    m_own = view.own;
    m_edge = view.edge;
    m_capacity->setRange(0, std::max<int>(1, static_cast<int>(m_debt / entryStepCents)));
    setDayZones();
    setEntryZones();
    setInstalmentZones(view);
    setDiscountZones(view);
    showFields();
}

QDate DealSliders::dayChosen() const { return m_day->value() > 0 ? nextOn(m_day->value(), m_today) : QDate(); }

/// Days whose next date is too far away for the first instalment are out.
void DealSliders::setDayZones()
{
    std::vector<ZoneSpan> days{{0, 0, Zone::Own}};
    for (int day = 1; day <= longestMonth; ++day) {
        const QDate first = nextOn(day, m_today);
        const Zone zone = first <= m_own.lastFirstDue    ? Zone::Own
                          : first <= m_edge.lastFirstDue ? Zone::Approval
                                                         : Zone::Outside;
        if (days.back().zone == zone)
            days.back().to = day;
        else
            days.push_back({day, day, zone});
    }
    m_day->setRange(0, longestMonth);
    m_day->setZones(std::move(days));
}

void DealSliders::setWishes(const negotiation::Wishes& wishes)
{
    m_exactCapacity = wishes.capacity;
    m_capacity->setValue(static_cast<int>(wishes.capacity.value_or(money::Money()).cents() / entryStepCents));
    m_day->setValue(wishes.dayOfMonth.value_or(0));
    showFields();
}

negotiation::Wishes DealSliders::wishes() const
{
    negotiation::Wishes wishes;
    wishes.capacity = m_exactCapacity;
    if (!m_exactCapacity && m_capacity->value() > 0)
        wishes.capacity = money::Money::fromCents(qint64(m_capacity->value()) * entryStepCents);
    if (m_day->value() > 0)
        wishes.dayOfMonth = m_day->value();
    return wishes;
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
    terms.firstDue = dayChosen().isValid() ? dayChosen() : m_firstDue;
    return terms;
}

void DealSliders::showFields()
{
    const QString any = tr("any");
    const auto capacity = wishes().capacity;
    if (capacity)
        m_capacityField->setCents(capacity->cents());
    else
        m_capacityField->clear();
    m_capacity->setValueText(capacity ? format::money(capacity->cents()) : any);
    m_dayField->setText(m_day->value() > 0 ? QString::number(m_day->value()) : QString());
    m_day->setValueText(m_day->value() > 0 ? format::date(dayChosen()) : any);
    const money::Money entry = terms().entry;
    m_entryField->setCents(entry.cents());
    m_instalmentsField->setText(QStringLiteral("%1 ×").arg(m_instalments->value()));
    m_discountField->setText(QStringLiteral("%1 %").arg(m_discount->value()));
    m_entry->setValueText(format::money(entry.cents()));
    m_instalments->setValueText(tr("%n instalment(s)", nullptr, m_instalments->value()));
    m_discount->setValueText(tr("%1 percent").arg(m_discount->value()));
}

} // namespace trato::ui
