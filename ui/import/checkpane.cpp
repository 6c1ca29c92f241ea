#include "ui/import/checkpane.h"

#include "ui/format/brazil.h"
#include "ui/import/faultmodel.h"
#include "ui/import/fielddelegate.h"
#include "ui/import/importtable.h"
#include "ui/import/tiles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QVBoxLayout>

namespace trato::ui {

CheckPane::CheckPane(const Look& look, ImportController& controller, QAction* write, QWidget* parent)
    : Surface(look, Fill::Pane, parent)
    , m_controller(controller)
    , m_model(new FaultModel(controller, this))
    , m_filter(new FaultFilter(this))
    , m_state(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text3}))
    , m_tiles(new ImportTiles(look))
    , m_sum(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_problem(new Banner(look, Tone::Crit, Icon::Stop, Banner::Shape::Notice))
    , m_faultsTitle(new Label(look, QString(), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_kinds(new ChoiceBar(look, ChoiceKind::Pills, tr("Which lines")))
    , m_search(new QLineEdit)
    , m_save(new Button(look, tr("Save the refused lines…")))
    , m_table(new ImportTable(look, FaultModel::ValueColumn, tr("Lines with a problem")))
    , m_fine(new EmptyState(look, Icon::Done, Tone::Ok))
    , m_foot(new Surface(look, Fill::Pane))
    , m_all(new QRadioButton(tr("Store only when all is right")))
    , m_skip(new QRadioButton)
    , m_back(new Button(look, tr("Another file")))
    , m_map(new Button(look, tr("Map")))
    , m_write(new Button(look, QString(), ButtonKind::Filled))
    , m_action(write)
{
    auto* layout = new QVBoxLayout(this);
    auto* top = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(look, tr("Check"), {.type = Type::Title, .weight = Weight::SemiBold}), 1);
    m_state->setElides(false);
    head->addWidget(m_state);
    top->addLayout(head);
    top->addWidget(m_tiles);
    top->addWidget(m_sum);
    top->addWidget(m_problem);
    layout->addLayout(top);
    buildFaults(*layout);
    buildFoot(write);
    layout->addWidget(m_foot);
    connect(&controller, &ImportController::previewChanged, this, &CheckPane::refresh);
    connect(&controller, &ImportController::targetChanged, this, &CheckPane::refresh);
    CheckPane::lookChanged();
    refresh();
}

void CheckPane::buildFaults(QVBoxLayout& layout)
{
    m_kinds->setChoices({{QStringLiteral("all"), tr("All")}, {QStringLiteral("refused"), tr("Refused")},
        {QStringLiteral("warnings"), tr("Left out")}});
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the lines"));
    m_search->setClearButtonEnabled(false);
    m_save->setGlyph(Icon::Download);
    auto* head = new QHBoxLayout;
    head->addWidget(m_faultsTitle, 1);
    head->addWidget(m_save);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_kinds);
    tools->addWidget(m_search, 1);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(look(), this));
    m_table->setItemDelegateForColumn(FaultModel::ValueColumn, new ValueDelegate(look(), this));
    m_table->setColumnShares({64, 128, 160, 0});
    m_fine->setTexts(tr("Every line can be read"), tr("Nothing is refused and nothing left out."));
    layout.addLayout(head);
    layout.addLayout(tools);
    layout.addWidget(m_table, 1);
    layout.addWidget(m_fine, 1);
    connect(m_kinds, &ChoiceBar::chosen, this, [this](const QString& id) {
        m_filter->setKind(id == QStringLiteral("refused")    ? FaultFilter::Kind::Refused
                          : id == QStringLiteral("warnings") ? FaultFilter::Kind::Warnings
                                                             : FaultFilter::Kind::All);
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &FaultFilter::setText);
    connect(m_save, &QPushButton::clicked, this, &CheckPane::refusedFileWanted);
}

void CheckPane::buildFoot(QAction* write)
{
    m_foot->setEdges(Qt::TopEdge);
    auto* column = new QVBoxLayout(m_foot);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_all);
    choices->addWidget(m_skip);
    choices->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_map);
    buttons->addStretch(1);
    buttons->addWidget(m_write);
    column->addLayout(choices);
    column->addLayout(buttons);
    for (Button* button : {m_back, m_map, m_write})
        button->setSize(ButtonSize::Large);
    auto* menu = new QMenu(m_map);
    connect(menu->addAction(tr("Save the map to a file…")), &QAction::triggered, this,
        [this] { Q_EMIT mappingFileWanted(true); });
    connect(menu->addAction(tr("Take the map of a file…")), &QAction::triggered, this,
        [this] { Q_EMIT mappingFileWanted(false); });
    m_map->setMenu(menu);
    m_write->follow(write);
    connect(m_back, &QPushButton::clicked, &m_controller, &ImportController::startAgain);
    connect(m_skip, &QRadioButton::toggled, this, [this](bool skip) {
        m_controller.setRejections(skip ? exchange::Rejections::SkipLines : exchange::Rejections::RefuseFile);
    });
}

void CheckPane::refresh()
{
    const ImportPreview& preview = m_controller.preview();
    m_state->setText(m_controller.isBusy() ? tr("comparing…") : tr("nothing stored yet"));
    refreshFoot();
    if (m_controller.isBusy())
        return;
    m_tiles->setReport(preview.report, preview.compared);
    if (preview.compared)
        m_sum->setText(ImportTiles::sum(preview.report));
    else
        m_sum->setText(tr("%1 read, total %2. Say the creditor and the portfolio to compare.")
                           .arg(format::count(preview.lines), format::money(preview.report.cents)));
    refreshProblem();
    refreshFaults();
}

void CheckPane::refreshProblem()
{
    const Error& problem = m_controller.problem();
    const bool wrong = !problem.code.isEmpty();
    m_problem->setVisible(wrong);
    m_sum->setVisible(!wrong);
    if (!wrong)
        return;
    QString text = problem.message;
    if (problem.code == QStringLiteral("missing_columns")) {
        QStringList fields;
        for (const exchange::Field field : m_controller.draft().missingFields())
            fields.append(fieldTitle(field));
        text = tr("Choose in the table which column is: %1.").arg(fields.join(QStringLiteral(", ")));
    } else if (problem.code == QStringLiteral("contradictory_dates") ||
               problem.code == QStringLiteral("contradictory_numbers")) {
        text += u' ' + tr("Choose below the columns how they are written.");
    }
    m_problem->setTexts(tr("The file can't be compared yet"), QStringLiteral("%1 (%2)").arg(text, problem.code));
}

void CheckPane::refreshFaults()
{
    const int refused = m_model->refused();
    const int warnings = m_model->warnings();
    const bool fine = refused + warnings == 0;
    const bool known = m_controller.problem().code.isEmpty();
    m_table->setVisible(!fine);
    m_fine->setVisible(fine && known && m_controller.preview().lines > 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kinds, m_search, m_save, m_faultsTitle})
        widget->setVisible(!fine);
    m_save->setEnabled(refused > 0);
    m_faultsTitle->setText(
        refused > 0 ? tr("%n line(s) with an error", nullptr, refused) : tr("%n value(s) left out", nullptr, warnings));
    m_kinds->setNote(QStringLiteral("all"), format::count(refused + warnings));
    m_kinds->setNote(QStringLiteral("refused"), format::count(refused));
    m_kinds->setNote(QStringLiteral("warnings"), format::count(warnings));
}

void CheckPane::refreshFoot()
{
    const ImportPreview& preview = m_controller.preview();
    const int refused = static_cast<int>(preview.report.rejected.size());
    const int good = preview.lines - refused;
    const QString obstacle = m_controller.obstacle();
    m_skip->setText(refused > 0 ? tr("Store %1 and leave %2 out").arg(format::count(good), format::count(refused))
                                : tr("Store the good lines, leave refused ones out"));
    m_all->setChecked(m_controller.draft().rejections == exchange::Rejections::RefuseFile);
    m_action->setEnabled(obstacle.isEmpty());
    m_action->setToolTip(obstacle);
    m_write->setAccessibleDescription(obstacle);
    const bool missing =
        refused > 0 && preview.compared && m_controller.draft().rejections == exchange::Rejections::RefuseFile;
    m_write->setText(missing                        ? tr("Store: %n line(s) to go", nullptr, refused)
                     : good > 0 && preview.compared ? tr("Store %n line(s)", nullptr, good)
                                                    : tr("Store"));
}

void CheckPane::lookChanged()
{
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->itemAt(0)->layout()->setContentsMargins(px(16), px(12), px(16), px(8));
    whole->itemAt(0)->layout()->setSpacing(px(8));
    whole->itemAt(1)->layout()->setContentsMargins(px(16), px(4), px(16), px(4));
    whole->itemAt(2)->layout()->setContentsMargins(px(16), px(4), px(16), px(6));
    whole->itemAt(2)->layout()->setSpacing(px(12));
    m_foot->layout()->setContentsMargins(px(16), px(10), px(16), px(12));
    m_foot->layout()->setSpacing(px(8));
    m_table->setMinimumHeight(px(140));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_all, m_skip, m_search})
        widget->setFont(look().font(Type::Small));
    Surface::lookChanged();
}

} // namespace trato::ui
