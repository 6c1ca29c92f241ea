#include "ui/reconciliation/bankfilestrip.h"

#include "engine/bankfiles.h"
#include "payments/collectingaccounts.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trato::ui {

using payments::LoadMode;
using payments::LoadReport;

namespace {

/// Far above what banks send; more is no return file.
constexpr qint64 mostBytes = 512LL * 1024 * 1024;

/// Where the file does not tell: money that came to an account of boletos; a desk that collects otherwise has its
/// statement.
QString accountOf(const std::vector<payments::AccountKey>& accounts)
{
    for (const payments::AccountKey& one : accounts) {
        if (one.method == payments::PaymentMethod::Boleto)
            return one.account;
    }
    return accounts.empty() ? QString() : accounts.front().account;
}

QString countsOf(const LoadReport& report)
{
    return BankFileStrip::tr(
        "%1 lines, %2 payments: %3 find their owner, %4 were known, %5 wait for a person, %6 lines refused.")
        .arg(format::count(report.read), format::count(report.payments), format::count(report.matched),
            format::count(report.duplicates), format::count(std::ssize(report.unmatched)),
            format::count(std::ssize(report.rejected)));
}

} // namespace

BankFileStrip::BankFileStrip(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Label(context.look, QString(), {Type::Body, Tone::Text, Weight::SemiBold}))
    , m_text(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_store(new Button(context.look, tr("Post it"), ButtonKind::Filled))
    , m_close(new Button(context.look, tr("Close")))
{
    const Look& look = context.look;
    auto* words = new QVBoxLayout;
    words->setSpacing(look.px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(8), look.px(14), look.px(10));
    layout->setSpacing(look.px(8));
    layout->addLayout(words, 1);
    layout->addWidget(m_store);
    layout->addWidget(m_close);
    connect(m_store, &Button::clicked, this, [this] { load(LoadMode::Write); });
    connect(m_close, &Button::clicked, this, &BankFileStrip::leave);
    hide();
}

void BankFileStrip::leave()
{
    m_loading.cancel();
    m_bytes.clear();
    hide();
}

void BankFileStrip::open(const QString& path)
{
    m_loading.cancel();
    m_name = QFileInfo(path).fileName();
    m_store->hide();
    QWidget::show();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("%1 could not be read").arg(m_name), file.errorString());
    if (file.size() > mostBytes)
        return say(tr("%1 is too large").arg(m_name), tr("No bank sends a return file of that size."));
    m_bytes = file.readAll();
    load(LoadMode::DryRun);
}

void BankFileStrip::load(LoadMode mode)
{
    m_store->setEnabled(false);
    m_title->setText(
        mode == LoadMode::DryRun ? tr("%1 is being read").arg(m_name) : tr("%1 is being posted").arg(m_name));
    const Clock* const clock = &m_context.clock;
    m_loading = m_context.runner.run(
        this,
        [clock, bytes = m_bytes, user = m_context.user, mode](
            storage::Database& database, const JobToken&) -> Result<LoadReport> {
            TRATO_TRY(const auto accounts, payments::CollectingAccounts(database).all());
            if (accounts.empty())
                return failure(QStringLiteral("no_account"),
                    tr("No account collects here yet. Operations set one up, and the engine then names it."));
            return engine::loadBankFile(database, *clock, bytes,
                {.account = accountOf(accounts), .followsFile = true, .actor = user, .mode = mode});
        },
        [this, mode](const Result<LoadReport>& report) { show(report, mode); });
}

void BankFileStrip::show(const Result<LoadReport>& report, LoadMode mode)
{
    m_store->setEnabled(true);
    if (!report) {
        m_store->setVisible(mode == LoadMode::Write);
        return say(tr("%1 was not posted; nothing has changed").arg(m_name), report.error().message);
    }
    const bool brings = report->payments > report->duplicates;
    m_store->setVisible(mode == LoadMode::DryRun && brings);
    if (mode == LoadMode::Write) {
        m_bytes.clear();
        say(tr("%1 is posted").arg(m_name), countsOf(*report));
        return Q_EMIT stored();
    }
    say(brings ? tr("%1 would bring").arg(m_name) : tr("%1 brings nothing new").arg(m_name), countsOf(*report));
    if (brings)
        m_store->setFocus(Qt::OtherFocusReason);
}

void BankFileStrip::say(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace trato::ui
