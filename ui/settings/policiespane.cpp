#include "ui/settings/policiespane.h"

#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using negotiation::PolicyInForce;
using negotiation::PolicyVersion;

namespace {

const QString saysView = QStringLiteral("says");
const QString campaignsView = QStringLiteral("campaigns");
const QString changesView = QStringLiteral("changes");

QString policyCreditorLines(const PolicyInForce& one)
{
    const QString policy =
        one.isOwn
            ? PoliciesPane::tr("Version %1 since %2").arg(one.version).arg(format::date(one.since.dateIn(deskZone())))
            : PoliciesPane::tr("The policy that is shipped");
    return one.name + u'\n' + policy;
}

/// "12/11/2026 14:03, lia", or that nobody published it.
QString policyVersionFacts(const PolicyVersion& one)
{
    if (one.publishedAt.isNever())
        return PoliciesPane::tr("shipped with the program");
    return one.publishedBy.isEmpty() ? policyTime(one.publishedAt)
                                     : PoliciesPane::tr("%1, by %2").arg(policyTime(one.publishedAt), one.publishedBy);
}

QString policyVersionLines(const PolicyVersion& one, qint64 inForce)
{
    const QString title = one.version == inForce ? PoliciesPane::tr("Version %1, in force").arg(one.version)
                                                 : PoliciesPane::tr("Version %1").arg(one.version);
    const QString reason = one.reason.isEmpty() ? QString() : u'\n' + one.reason;
    return title + u'\n' + policyVersionFacts(one) + reason;
}

/// Where nothing is new nothing moves.
void fillRows(QListWidget& list, const QStringList& rows, int current)
{
    const QSignalBlocker quiet(&list);
    QStringList before;
    for (int row = 0; row < list.count(); ++row)
        before.append(list.item(row)->text());
    if (before != rows) {
        list.clear();
        list.addItems(rows);
    }
    if (list.currentRow() != current)
        list.setCurrentRow(current);
}

} // namespace

PoliciesPane::PoliciesPane(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::None, parent)
    , m_context(context)
    , m_pacer(400ms)
    , m_creditors(new QListWidget)
    , m_versions(new QListWidget)
    , m_title(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_facts(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_view(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("What is shown")))
    , m_baseTitle(new Label(context.look, tr("compared with"), {Type::Small, Tone::Text2}))
    , m_base(new QComboBox)
    , m_sheet(new PolicySheet(context.look))
    , m_note(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_open(new Button(context.look, tr("Open a file…")))
    , m_again(new Button(context.look, tr("Read it again")))
    , m_close(new Button(context.look, tr("Put it away")))
    , m_publish(new Button(context.look, tr("Publish…"), ButtonKind::Filled))
{
    m_open->setHint(context.actions.keyText(QStringLiteral("policies.open")));
    m_publish->setHint(context.actions.keyText(QStringLiteral("policies.publish")));
    buildLayout();
    connect(m_creditors, &QListWidget::currentRowChanged, this, &PoliciesPane::chooseCreditor);
    connect(m_versions, &QListWidget::currentRowChanged, this, &PoliciesPane::chooseVersion);
    connect(m_view, &ChoiceBar::chosen, this, [this] {
        showBases();
        showPage();
    });
    connect(m_base, &QComboBox::activated, this, [this] {
        m_wish.base = m_base->currentData().toLongLong();
        refresh();
    });
    connect(m_open, &Button::clicked, this, &PoliciesPane::askFile);
    connect(m_again, &Button::clicked, this, [this] { openFile(m_path); });
    connect(m_close, &Button::clicked, this, &PoliciesPane::closeFile);
    connect(m_publish, &Button::clicked, this, &PoliciesPane::publish);
    connect(&m_pacer, &Pacer::due, this, &PoliciesPane::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        static const QStringList mine{
            QString(), QStringLiteral("policy"), QStringLiteral("role"), QStringLiteral("agreement")};
        if (isVisible() && mine.contains(topic))
            m_pacer.request();
    });
    showActs();
}

void PoliciesPane::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(4), 0, 0);
    layout->setSpacing(px(10));
    m_intro = new Paragraph(look(),
        tr("What each creditor lets be offered. A policy is a file; published, it is the creditor's next version. "
           "Offers on the table and agreements keep the one they were made under."),
        {Type::Small, Tone::Text2});
    layout->addWidget(m_intro);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(16));
    m_columns->addWidget(buildLists(), 1);
    m_columns->addWidget(buildReader(), 3);
    layout->addLayout(m_columns, 1);
    fold();
}

QWidget* PoliciesPane::buildLists()
{
    m_creditors->setAccessibleName(tr("Creditors"));
    m_versions->setAccessibleName(tr("Versions"));
    m_side = new QWidget;
    m_lists = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_lists->setContentsMargins(0, 0, 0, 0);
    m_lists->setSpacing(px(12));
    const auto add = [this](const QString& title, QListWidget* list, int stretch) {
        LinesDelegate::give(*list, look());
        auto* column = new QVBoxLayout;
        column->setSpacing(px(4));
        column->addWidget(new Label(look(), title, {Type::Body, Tone::Text, Weight::SemiBold}));
        column->addWidget(list, 1);
        m_lists->addLayout(column, stretch);
    };
    add(tr("Creditors"), m_creditors, 2);
    add(tr("Versions"), m_versions, 3);
    return m_side;
}

QWidget* PoliciesPane::buildReader()
{
    m_view->setChoices({{saysView, tr("What it says"), {}, Icon::Document},
        {campaignsView, tr("Campaigns"), {}, Icon::Percent}, {changesView, tr("What changed"), {}, Icon::Difference}});
    m_view->setCurrent(saysView);
    m_base->setAccessibleName(tr("Compared with"));
    auto* views = new QHBoxLayout;
    views->setSpacing(px(8));
    views->addWidget(m_view);
    views->addWidget(m_baseTitle);
    views->addWidget(m_base);
    views->addStretch(1);
    auto* card = new Surface(look(), Fill::Card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(px(12), px(8), px(4), px(8));
    inside->addWidget(m_sheet);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(px(8));
    acts->addWidget(m_note, 1);
    for (Button* button : {m_close, m_again, m_open, m_publish})
        acts->addWidget(button);
    auto* reader = new QWidget;
    auto* column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(views);
    column->addWidget(card, 1);
    column->addLayout(acts);
    return reader;
}

void PoliciesPane::takeFocus()
{
    m_creditors->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void PoliciesPane::showView(const QString& view)
{
    m_view->setCurrent(view);
    showBases();
    showPage();
}

void PoliciesPane::refresh()
{
    m_job.cancel();
    m_job = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, wish = m_wish](
            storage::Database& database, const JobToken&) { return readPolicies(database, *clock, user, wish); },
        [this](Result<PolicyReading> reading) {
            if (reading)
                take(std::move(*reading));
            else
                say(reading.error().message, Tone::Crit);
            Q_EMIT loaded();
        });
}

void PoliciesPane::take(PolicyReading reading)
{
    m_reading = std::move(reading);
    m_wish = m_reading.is;
    showLists();
    showHead();
    showBases();
    showPage();
    showActs();
}

void PoliciesPane::chooseCreditor(int row)
{
    if (row < 0 || row >= std::ssize(m_reading.creditors))
        return;
    say({}, Tone::Text2);
    // A file that is open is checked for the other creditor.
    m_wish = {.creditor = m_reading.creditors[static_cast<size_t>(row)].creditor, .file = m_wish.file};
    refresh();
}

void PoliciesPane::chooseVersion(int row)
{
    if (row < 0 || row >= std::ssize(m_reading.versions))
        return;
    say({}, Tone::Text2);
    m_wish = {.creditor = m_wish.creditor, .version = m_reading.versions[static_cast<size_t>(row)].version};
    m_path.clear();
    refresh();
}

void PoliciesPane::showLists()
{
    QStringList creditors;
    for (const PolicyInForce& one : m_reading.creditors)
        creditors.append(policyCreditorLines(one));
    const PolicyInForce* const inForce = m_reading.inForce();
    fillRows(*m_creditors, creditors, inForce ? static_cast<int>(inForce - m_reading.creditors.data()) : -1);
    QStringList versions;
    for (const PolicyVersion& one : m_reading.versions)
        versions.append(policyVersionLines(one, inForce ? inForce->version : 0));
    const auto shown = std::ranges::find(m_reading.versions, m_reading.is.version, &PolicyVersion::version);
    const bool none = m_reading.file || shown == m_reading.versions.end();
    fillRows(*m_versions, versions, none ? -1 : static_cast<int>(shown - m_reading.versions.begin()));
}

void PoliciesPane::showHead()
{
    const PolicyInForce* const inForce = m_reading.inForce();
    if (inForce == nullptr) {
        m_title->setText({});
        return m_facts->setText({});
    }
    if (m_reading.file)
        return showFileHead();
    const auto shown = std::ranges::find(m_reading.versions, m_reading.is.version, &PolicyVersion::version);
    m_title->setText(tr("%1 · version %2").arg(inForce->name).arg(shown->version));
    const QString facts =
        policyVersionFacts(*shown) + (shown->reason.isEmpty() ? QString() : QStringLiteral(": ") + shown->reason);
    m_facts->setStyle({Type::Small, Tone::Text2});
    m_facts->setText(shown->version == inForce->version ? tr("In force: %1").arg(facts) : tr("Earlier: %1").arg(facts));
}

void PoliciesPane::showBases()
{
    const bool shown = m_view->current() == changesView && !m_reading.file && m_reading.is.base != 0;
    m_base->setVisible(shown);
    m_baseTitle->setVisible(shown);
    const QSignalBlocker quiet(m_base);
    m_base->clear();
    for (const PolicyVersion& one : m_reading.versions) {
        if (one.version != m_reading.is.version)
            m_base->addItem(tr("Version %1").arg(one.version), one.version);
    }
    m_base->setCurrentIndex(m_base->findData(m_reading.is.base));
}

void PoliciesPane::showPage()
{
    if (m_reading.creditors.empty())
        return m_sheet->showWords(tr("There is no creditor yet. Importing a portfolio brings them."));
    if (m_reading.file && !m_reading.file->findings.empty())
        return m_sheet->showFindings(m_reading.file->findings);
    if (!m_reading.shown)
        return m_sheet->showWords(m_reading.trouble);
    if (m_view->current() == saysView)
        return m_sheet->showParts(policyParts(*m_reading.shown));
    if (m_view->current() == campaignsView) {
        const auto& campaigns = m_reading.shown->campaigns;
        return campaigns.empty() ? m_sheet->showWords(tr("No campaign. A [[campaign]] in the file makes one."))
                                 : m_sheet->showCampaigns(campaigns, m_context.clock.today());
    }
    if (m_reading.is.base == 0)
        return m_sheet->showWords(tr("There is no other version to compare it with."));
    m_sheet->showComparison(m_reading.comparison);
}

void PoliciesPane::fold()
{
    const bool narrow = width() < px(700);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lists->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(280));
    m_side->setMaximumHeight(narrow ? px(124) : QWIDGETSIZE_MAX);
    m_intro->setVisible(!narrow);
    m_sheet->setMinimumHeight(px(220));
}

void PoliciesPane::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fold();
}

void PoliciesPane::lookChanged()
{
    fold();
    Surface::lookChanged();
}

/// A file is put away before the desk is left.
void PoliciesPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_reading.file)
        return Surface::keyPressEvent(event);
    closeFile();
    event->accept();
}

void PoliciesPane::say(const QString& text, Tone tone) { m_note->setText(text, {Type::Small, tone}); }

} // namespace trato::ui
