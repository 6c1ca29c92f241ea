#include "ui/payments/proofsheet.h"

#include "payments/proofs/endtoendid.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace trato::ui {

using payments::ProofFile;

namespace {

/// "18/11/2026", "18/11/26", "18112026"
QDate dayFromText(const QString& text)
{
    for (const char* form : {"d/M/yyyy", "ddMMyyyy", "yyyy-MM-dd"}) {
        if (const QDate day = QDate::fromString(text.trimmed(), QLatin1StringView(form)); day.isValid())
            return day;
    }
    const QDate day = QDate::fromString(text.trimmed(), QStringLiteral("d/M/yy"));
    constexpr int century = 100;
    return day.isValid() && day.year() < 2000 ? day.addYears(century) : day;
}

} // namespace

ProofSheet::ProofSheet(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_context(context)
    , m_panel(new Surface(context.look, Fill::Card))
    , m_list(new QListWidget)
    , m_other(new Button(context.look, tr("Another file…")))
    , m_target(new QComboBox)
    , m_id(new QLineEdit)
    , m_amount(new MoneyEdit(context.look, tr("Amount on the receipt")))
    , m_day(new QLineEdit)
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_attach(new Button(context.look, tr("Attach as a claim"), ButtonKind::Filled))
{
    setAccessibleName(tr("Attach a receipt"));
    setAcceptDrops(true);
    buildLayout();
    setPanel(m_panel, 520, 96);
    connect(m_other, &Button::clicked, this, &ProofSheet::chooseFile);
    connect(m_attach, &Button::clicked, this, &ProofSheet::attach);
    connect(m_id, &QLineEdit::textChanged, this, &ProofSheet::readId);
    for (QLineEdit* const field : {m_id, static_cast<QLineEdit*>(m_amount), m_day})
        connect(field, &QLineEdit::returnPressed, this, &ProofSheet::attach);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < std::ssize(m_targets) && !m_targets[static_cast<size_t>(index)].amount.isZero())
            m_amount->setCents(m_targets[static_cast<size_t>(index)].amount.cents());
    });
}

void ProofSheet::buildLayout()
{
    m_list->setAccessibleName(tr("Files of the conversation"));
    LinesDelegate::give(*m_list, look());
    m_target->setAccessibleName(tr("What it is said to pay"));
    m_id->setAccessibleName(tr("Id of the Pix, or the words of the receipt"));
    m_id->setPlaceholderText(tr("Id of the Pix (E…), or the words of the receipt"));
    m_day->setAccessibleName(tr("Day of the payment"));
    m_day->setPlaceholderText(tr("Day, as 18/11/2026"));
    m_attach->setHint(QStringLiteral("↵"));
    auto* amounts = new QHBoxLayout;
    amounts->addWidget(m_amount);
    amounts->addWidget(m_day);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_attach);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(new Label(look(), tr("Attach a receipt"), {.type = Type::Title, .weight = Weight::SemiBold}));
    layout->addWidget(new Paragraph(look(),
        tr("A receipt is a claim: nothing is settled by it. The bank is asked, and the payment itself confirms it."),
        {Type::Small, Tone::Text2}));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_target);
    layout->addWidget(m_id);
    layout->addLayout(amounts);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_panel->setFocusProxy(m_list);
    m_problem->hide();
}

void ProofSheet::ask(DebtorId debtor, const std::vector<ProofTarget>& targets)
{
    m_debtor = debtor;
    m_targets = targets;
    m_bytes.clear();
    m_files.clear();
    m_list->clear();
    m_id->clear();
    m_day->clear();
    m_amount->clear();
    m_target->clear();
    for (const ProofTarget& one : m_targets)
        m_target->addItem(one.words);
    m_target->setVisible(m_targets.size() > 1);
    say(QString());
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, debtor](
            storage::Database& database, const JobToken&) { return payments::Proofs(database, *clock).files(debtor); },
        [this](const Result<std::vector<ProofFile>>& files) {
            if (files)
                showFiles(*files);
            else
                say(files.error().message);
        });
    m_panel->adjustSize();
    open();
}

void ProofSheet::showFiles(const std::vector<ProofFile>& files)
{
    m_files.insert(m_files.end(), files.begin(), files.end());
    m_list->clear();
    for (const ProofFile& one : m_files) {
        const QString when = one.at.isNever() ? tr("from this computer") : format::dayAndTime(one.at, deskZone());
        m_list->addItem(new QListWidgetItem(
            look().icon(one.mimeType == QStringLiteral("application/pdf") ? Icon::Document : Icon::Image, Tone::Text2),
            (one.name.isEmpty() ? tr("picture") : one.name) + u'\n' + when));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_list->setVisible(m_list->count() > 0);
}

void ProofSheet::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Receipt"), QString(), tr("Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProofSheet::useFile);
    dialog->open();
}

void ProofSheet::useFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > payments::Proofs::mostBytes)
        return say(file.isOpen() ? tr("A receipt has at most 10 MB.") : tr("The file could not be read."));
    m_bytes = file.readAll();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, m_bytes).name();
    std::erase_if(m_files, [](const ProofFile& one) { return one.sha256.isEmpty(); });
    const std::vector<ProofFile> known = std::exchange(m_files, {{QString(), type, QFileInfo(path).fileName(), {}}});
    showFiles(known);
}

void ProofSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ProofSheet::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        useFile(urls.front().toLocalFile());
}

/// What was pasted is searched for the id; the id says the day.
void ProofSheet::readId()
{
    const QStringList found = payments::endToEndIdsIn(m_id->text());
    if (found.size() != 1)
        return;
    const auto id = payments::EndToEndId::parse(found.front());
    if (!id)
        return;
    if (m_id->text() != id->text)
        m_id->setText(id->text);
    m_day->setText(format::date(id->at.dateIn(deskZone())));
}

void ProofSheet::attach()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= std::ssize(m_files))
        return say(tr("Choose the file first."));
    const ProofFile& file = m_files[static_cast<size_t>(row)];
    payments::Proofs::Claim claim{.debtor = m_debtor,
        .file = file.sha256.isEmpty() ? m_bytes : QByteArray(),
        .sha256 = file.sha256,
        .mimeType = file.mimeType,
        .name = file.name,
        .endToEndId = m_id->text(),
        .amount = money::Money::fromCents(m_amount->cents().value_or(0)),
        .paidOn = dayFromText(m_day->text()),
        .actor = m_context.user};
    const int target = m_target->currentIndex();
    if (target >= 0 && target < std::ssize(m_targets))
        claim.agreementInstalment = m_targets[static_cast<size_t>(target)].instalment;
    m_attach->setEnabled(false);
    m_context.runner.run(
        this,
        [clock = &m_context.clock, claim](
            storage::Database& database, const JobToken&) { return payments::Proofs(database, *clock).attach(claim); },
        [this](const Result<payments::Proof>& proof) {
            m_attach->setEnabled(true);
            if (!proof)
                return say(proof.error().message);
            close();
            Q_EMIT attached();
        });
}

void ProofSheet::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace trato::ui
