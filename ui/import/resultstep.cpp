#include "ui/import/resultstep.h"

#include "ui/format/brazil.h"
#include "ui/import/tiles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace trato::ui {

ResultStep::ResultStep(const Look& look, ImportController& controller, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_controller(controller)
    , m_card(new Surface(look, Fill::Card))
    , m_title(new Label(look, QString(), {.type = Type::Head, .weight = Weight::SemiBold}))
    , m_text(new Paragraph(look, QString(), {.type = Type::Body, .tone = Tone::Text2}))
    , m_bar(new QProgressBar)
    , m_tiles(new ImportTiles(look))
    , m_sum(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_problem(new Banner(look, Tone::Crit, Icon::Stop, Banner::Shape::Notice))
    , m_cancel(new Button(look, tr("Cancel")))
    , m_back(new Button(look, tr("Back to the check"), ButtonKind::Filled))
    , m_refused(new Button(look, tr("Save the refused lines…")))
    , m_again(new Button(look, tr("Import another file")))
    , m_desk(new Button(look, tr("Go to the desk"), ButtonKind::Filled))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    m_refused->setGlyph(Icon::Download);
    auto* column = new QVBoxLayout(m_card);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_problem, m_text, m_bar, m_tiles, m_sum})
        column->addWidget(widget);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_again);
    buttons->addWidget(m_refused);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_desk);
    column->addLayout(buttons);
    for (Button* button : {m_cancel, m_back, m_refused, m_again, m_desk})
        button->setSize(ButtonSize::Large);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_card, 10);
    across->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(across);
    whole->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Ending. What was written so far is taken back."));
        m_controller.cancel();
    });
    connect(m_back, &QPushButton::clicked, &controller, &ImportController::backToCheck);
    connect(m_again, &QPushButton::clicked, &controller, &ImportController::startAgain);
    connect(m_refused, &QPushButton::clicked, this, &ResultStep::refusedFileWanted);
    connect(m_desk, &QPushButton::clicked, this, &ResultStep::deskWanted);
    connect(&controller, &ImportController::stepChanged, this, &ResultStep::refresh);
    connect(&controller, &ImportController::progressed, this, &ResultStep::showProgress);
    ResultStep::lookChanged();
}

void ResultStep::takeFocus()
{
    for (Button* button : {m_desk, m_back, m_cancel}) {
        if (!button->isHidden())
            return button->setFocus();
    }
}

void ResultStep::showProgress(exchange::ImportStage stage, int done, int total)
{
    if (m_controller.step() != ImportStep::Write || !m_cancel->isEnabled())
        return;
    const QString amount = tr("%1 of %2").arg(format::count(done), format::count(total));
    switch (stage) {
    case exchange::ImportStage::Reading: m_text->setText(tr("Reading the lines: %1").arg(amount)); break;
    case exchange::ImportStage::Comparing: m_text->setText(tr("Comparing with what is here already")); break;
    case exchange::ImportStage::Writing: m_text->setText(tr("Writing: %1").arg(amount)); break;
    }
    // Reading is the first third, writing the rest.
    const int share = total > 0 ? int(qint64(done) * 1000 / total) : 0;
    m_bar->setRange(0, 1000);
    m_bar->setValue(stage == exchange::ImportStage::Reading     ? share / 3
                    : stage == exchange::ImportStage::Comparing ? 333
                                                                : 333 + share * 2 / 3);
}

void ResultStep::refresh()
{
    const bool writing = m_controller.step() == ImportStep::Write;
    const bool done = m_controller.step() == ImportStep::Done;
    const bool stored = done && m_controller.failure().code.isEmpty();
    m_cancel->setVisible(writing);
    m_cancel->setEnabled(true);
    m_bar->setVisible(writing);
    m_back->setVisible(done && !stored);
    m_problem->setVisible(done && !stored && m_controller.failure().code != QStringLiteral("cancelled"));
    m_tiles->setVisible(stored);
    m_sum->setVisible(stored);
    m_again->setVisible(done);
    m_desk->setVisible(stored);
    m_refused->setVisible(stored && !m_controller.report().rejected.empty());
    m_text->setVisible(true);
    if (writing) {
        m_title->setText(tr("Storing %1").arg(m_controller.draft().name));
        m_text->setText(tr("All of it or nothing: until it is done nobody sees any of it."));
        m_bar->setRange(0, 1000);
        m_bar->setValue(0);
    } else if (stored) {
        showStored();
    } else if (done) {
        const Error& failure = m_controller.failure();
        m_title->setText(tr("Nothing was stored"));
        m_text->setText(tr("The file and the map are as you left them."));
        m_problem->setTexts(tr("It did not work"), QStringLiteral("%1 (%2)").arg(failure.message, failure.code));
    }
}

void ResultStep::showStored()
{
    const exchange::ImportReport& report = m_controller.report();
    const ImportDraft& draft = m_controller.draft();
    m_tiles->setReport(report, true);
    m_sum->setText(ImportTiles::sum(report));
    m_title->setText(tr("Stored: %1, %2").arg(draft.creditor, draft.portfolio));
    QString text =
        report.created + report.updated == 0
            ? tr("Everything in the file was here already, nothing changed.")
            : tr("The engine plans the contacts by the cadence; a case comes to the queue when a person is needed.");
    if (!report.rejected.empty())
        text += u' ' + tr("Put the refused lines right in a file of their own and import that: what is here already is "
                          "not doubled.");
    m_text->setText(text);
}

void ResultStep::lookChanged()
{
    m_card->layout()->setContentsMargins(px(24), px(20), px(24), px(20));
    static_cast<QVBoxLayout*>(m_card->layout())->setSpacing(px(12));
    m_card->setMinimumWidth(std::min(px(560), 900));
    layout()->setContentsMargins(px(16), px(16), px(16), px(16));
    Surface::lookChanged();
}

} // namespace trato::ui
