#include "ui/import/columnspane.h"

#include "exchange/textencoding.h"
#include "ui/format/brazil.h"
#include "ui/import/fielddelegate.h"
#include "ui/import/importtable.h"
#include "ui/import/mappingmodel.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace trato::ui {

using exchange::DateOrder;
using exchange::DecimalSign;

namespace {

QComboBox* editable()
{
    auto* combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

QComboBox* choice()
{
    auto* combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

QString dateTitle(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst: return MappingModel::tr("day/month/year");
    case DateOrder::MonthFirst: return MappingModel::tr("month/day/year");
    case DateOrder::YearFirst: return MappingModel::tr("year-month-day");
    }
    Q_UNREACHABLE();
}

void setList(QComboBox& combo, const QStringList& names, const QString& text)
{
    const QSignalBlocker quiet(&combo);
    QStringList now;
    for (int i = 0; i < combo.count(); ++i)
        now.append(combo.itemText(i));
    if (now != names) {
        combo.clear();
        combo.addItems(names);
        combo.setEditText(text);
    } else if (combo.currentText().trimmed() != text) {
        combo.setEditText(text);
    }
}

/// Item 0 is what was recognised; the others are said by a person.
void setFormats(QComboBox& combo, const QString& recognised, const std::vector<std::pair<QString, QVariant>>& all,
    const QVariant& chosen)
{
    const QSignalBlocker quiet(&combo);
    combo.clear();
    combo.addItem(
        recognised.isEmpty() ? ColumnsPane::tr("automatic") : ColumnsPane::tr("%1 · auto").arg(recognised), QVariant());
    for (const auto& [title, value] : all)
        combo.addItem(title, value);
    combo.setCurrentIndex(chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0);
}

template <class T>
QVariant asData(const std::optional<T>& value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

template <class T>
std::optional<T> chosenOf(const QComboBox& combo)
{
    return combo.currentData().isValid() ? std::optional(static_cast<T>(combo.currentData().toInt())) : std::nullopt;
}

} // namespace

ColumnsPane::ColumnsPane(const Look& look, ImportController& controller, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_controller(controller)
    , m_model(new MappingModel(controller, this))
    , m_layout(new QVBoxLayout(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_formats(new QGridLayout)
    , m_count(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_creditor(editable())
    , m_portfolio(editable())
    , m_table(new ImportTable(look, MappingModel::FieldColumn, tr("Columns")))
    , m_encoding(choice())
    , m_delimiter(choice())
    , m_date(choice())
    , m_decimal(choice())
    , m_sampleTitle(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Text3, .weight = Weight::Medium}))
    , m_sample(new Surface(look, Fill::Card))
    , m_name(new Label(look, QString(), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_contacts(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_amount(new Label(look, QString(), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_contract(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
{
    auto* title = new QHBoxLayout;
    auto* name = new Label(look, tr("Columns"), {.type = Type::Title, .weight = Weight::SemiBold});
    name->setElides(false);
    title->addWidget(name);
    title->addWidget(m_count, 1);
    auto* targets = new QHBoxLayout;
    targets->addWidget(target(tr("Creditor"), m_creditor), 1);
    targets->addWidget(target(tr("Portfolio"), m_portfolio), 1);
    m_head->addLayout(title, 2);
    m_head->addLayout(targets, 3);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(look, this));
    m_table->setItemDelegateForColumn(MappingModel::FieldColumn, new FieldDelegate(look, this));
    m_table->setColumnShares({0, 0, 178, 190});
    addFormat(0, tr("Encoding"), m_encoding);
    addFormat(1, tr("Between columns"), m_delimiter);
    addFormat(2, tr("Dates"), m_date);
    addFormat(3, tr("Decimal sign"), m_decimal);
    buildSample();
    m_layout->addLayout(m_head);
    m_layout->addWidget(m_table, 1);
    m_layout->addLayout(m_formats);
    auto* note = new Paragraph(look, tr("The map is kept for this creditor. Next time you only check it."),
        {.type = Type::Small, .tone = Tone::Text2});
    note->setContentsMargins(look.px(16), 0, look.px(16), 0);
    m_layout->addWidget(note);
    auto* sample = new QVBoxLayout;
    sample->addWidget(m_sampleTitle);
    sample->addWidget(m_sample);
    m_layout->addLayout(sample);

    const auto chosen = [this] { m_controller.setTarget(m_creditor->currentText(), m_portfolio->currentText()); };
    connect(m_creditor, &QComboBox::editTextChanged, this, chosen);
    connect(m_portfolio, &QComboBox::editTextChanged, this, chosen);
    for (QComboBox* combo : {m_encoding, m_delimiter, m_date, m_decimal})
        connect(combo, &QComboBox::activated, this, &ColumnsPane::formatsChosen);
    connect(&controller, &ImportController::targetChanged, this, &ColumnsPane::refreshTargets);
    connect(&controller, &ImportController::fileChanged, this, [this] {
        refreshTargets();
        refreshCount();
        refreshFormats();
    });
    connect(&controller, &ImportController::mappingChanged, this, [this] {
        refreshCount();
        refreshFormats();
    });
    connect(&controller, &ImportController::previewChanged, this, &ColumnsPane::refreshSample);
    ColumnsPane::lookChanged();
    refreshTargets();
    refreshFormats();
    refreshSample();
}

QWidget* ColumnsPane::target(const QString& label, QComboBox* combo)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = new Label(look(), label, {.type = Type::Small, .tone = Tone::Text});
    name->setElides(false);
    row->addWidget(name);
    row->addWidget(combo, 1);
    combo->setAccessibleName(label);
    return widget;
}

void ColumnsPane::addFormat(int column, const QString& label, QComboBox* combo)
{
    combo->setAccessibleName(label);
    m_formats->addWidget(
        new Label(look(), label, {.type = Type::Meta, .tone = Tone::Text3, .weight = Weight::Medium}), 0, column);
    m_formats->addWidget(combo, 1, column);
    m_formats->setColumnStretch(column, 1);
}

void ColumnsPane::buildSample()
{
    auto* grid = new QGridLayout(m_sample);
    m_amount->setElides(false);
    m_amount->setAlignment(Qt::AlignRight);
    m_contract->setAlignment(Qt::AlignRight);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight);
    grid->addWidget(m_contacts, 1, 0);
    grid->addWidget(m_contract, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
}

void ColumnsPane::takeFocus()
{
    if (m_controller.draft().creditor.isEmpty())
        m_creditor->setFocus();
    else
        m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MappingModel::FieldColumn));
}

void ColumnsPane::refreshTargets()
{
    const ImportDraft& draft = m_controller.draft();
    QStringList creditors;
    QStringList portfolios;
    for (const exchange::CreditorPortfolios& known : m_controller.known()) {
        creditors.append(known.creditor);
        if (known.creditor.compare(draft.creditor, Qt::CaseInsensitive) == 0)
            portfolios = known.portfolios;
    }
    setList(*m_creditor, creditors, draft.creditor);
    setList(*m_portfolio, portfolios, draft.portfolio);
}

void ColumnsPane::refreshCount()
{
    const ImportDraft& draft = m_controller.draft();
    QStringList missing;
    for (const exchange::Field field : draft.missingFields())
        missing.append(fieldTitle(field));
    if (draft.columns.empty())
        m_count->setText(QString());
    else if (missing.isEmpty())
        m_count->setText(tr("%1 of %2 recognised").arg(draft.mappedColumns()).arg(draft.columns.size()),
            {.type = Type::Small, .tone = Tone::Text2});
    else
        m_count->setText(tr("missing: %1").arg(missing.join(QStringLiteral(", "))),
            {.type = Type::Small, .tone = Tone::Warn, .weight = Weight::Medium});
}

void ColumnsPane::refreshFormats()
{
    const ImportDraft& draft = m_controller.draft();
    const exchange::ColumnMapping& decided = m_controller.preview().report.mapping;
    const auto encodingTitle = [](const QString& name) {
        return name == QStringLiteral("windows-1252") ? QStringLiteral("Windows-1252") : name.toUpper();
    };
    const std::vector<std::pair<QString, QVariant>> encodings{{QStringLiteral("UTF-8"), QStringLiteral("utf-8")},
        {QStringLiteral("Windows-1252"), QStringLiteral("windows-1252")},
        {QStringLiteral("UTF-16"), QStringLiteral("utf-16")}};
    const std::vector<std::pair<QString, QVariant>> delimiters{{tr("semicolon ;"), QChar(u';')},
        {tr("comma ,"), QChar(u',')}, {tr("tab"), QChar(u'\t')}, {tr("bar |"), QChar(u'|')}};
    const auto delimiterTitle = [&](QChar delimiter) {
        for (const auto& [title, value] : delimiters) {
            if (value.toChar() == delimiter)
                return title;
        }
        return QString(delimiter);
    };
    setFormats(*m_encoding, draft.found.encoding ? encodingTitle(*draft.found.encoding) : QString(), encodings,
        draft.formats.encoding ? QVariant(*draft.formats.encoding) : QVariant());
    setFormats(*m_delimiter, draft.found.delimiter ? delimiterTitle(*draft.found.delimiter) : QString(), delimiters,
        draft.formats.delimiter ? QVariant(*draft.formats.delimiter) : QVariant());
    std::vector<std::pair<QString, QVariant>> orders;
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        orders.emplace_back(dateTitle(order), static_cast<int>(order));
    setFormats(*m_date, decided.date ? dateTitle(*decided.date) : QString(), orders, asData(draft.formats.date));
    const auto signTitle = [](DecimalSign sign) {
        return sign == DecimalSign::Comma ? QStringLiteral("1.234,56") : QStringLiteral("1,234.56");
    };
    setFormats(*m_decimal, decided.decimal ? signTitle(*decided.decimal) : QString(),
        {{signTitle(DecimalSign::Comma), static_cast<int>(DecimalSign::Comma)},
            {signTitle(DecimalSign::Point), static_cast<int>(DecimalSign::Point)}},
        asData(draft.formats.decimal));
}

void ColumnsPane::formatsChosen()
{
    ImportFormats formats;
    if (m_encoding->currentData().isValid())
        formats.encoding = m_encoding->currentData().toString();
    if (m_delimiter->currentData().isValid())
        formats.delimiter = m_delimiter->currentData().toChar();
    formats.date = chosenOf<DateOrder>(*m_date);
    formats.decimal = chosenOf<DecimalSign>(*m_decimal);
    m_controller.setFormats(formats);
}

void ColumnsPane::refreshSample()
{
    const auto& sample = m_controller.preview().report.sample;
    m_sample->setVisible(sample.has_value());
    m_sampleTitle->setVisible(sample.has_value());
    if (!sample)
        return;
    m_sampleTitle->setText(tr("What line %1 will be").arg(format::count(sample->line)));
    m_name->setText(sample->name);
    QStringList contacts{(sample->company ? tr("CNPJ %1") : tr("CPF %1")).arg(format::document(sample->document))};
    for (const QString& phone : sample->phones)
        contacts.append(format::phone(phone));
    contacts.append(sample->emails);
    m_contacts->setText(contacts.join(QStringLiteral(" · ")));
    m_amount->setText(format::money(sample->cents));
    m_contract->setText(tr("contract %1 · due %2").arg(sample->contract, format::date(sample->due)));
    m_sample->setAccessibleName(
        QStringList{m_name->text(), m_contacts->text(), m_amount->text(), m_contract->text()}.join(
            QStringLiteral(", ")));
}

void ColumnsPane::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    m_head->setDirection(width() < px(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ColumnsPane::lookChanged()
{
    m_layout->setContentsMargins(0, 0, 0, px(12));
    m_layout->setSpacing(px(8));
    m_head->setContentsMargins(px(16), px(10), px(16), px(2));
    m_head->setSpacing(px(12));
    for (int i = 0; i < m_head->count(); ++i)
        m_head->itemAt(i)->layout()->setSpacing(px(12));
    m_formats->setContentsMargins(px(16), px(4), px(16), 0);
    m_formats->setHorizontalSpacing(px(12));
    m_formats->setVerticalSpacing(px(4));
    m_layout->itemAt(4)->layout()->setContentsMargins(px(16), 0, px(16), 0);
    m_layout->itemAt(4)->layout()->setSpacing(px(4));
    m_sample->layout()->setContentsMargins(px(12), px(10), px(12), px(10));
    for (QComboBox* combo : {m_creditor, m_portfolio, m_encoding, m_delimiter, m_date, m_decimal})
        combo->setFont(look().font(Type::Small));
    m_table->setMinimumHeight(px(180));
    Surface::lookChanged();
}

} // namespace trato::ui
