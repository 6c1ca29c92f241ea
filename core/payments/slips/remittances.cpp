#include "payments/slips/remittances.h"

#include "payments/slips/latecharge.h"
#include "payments/slips/slipnumbers.h"
#include "payments/termsjson.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

namespace trato::payments {

using storage::Row;

namespace {

/// A file that a bank takes without a word.
constexpr int mostTitles = 5'000;

/// "itau-000017.rem", of a name that may have anything in it.
QString fileName(const QString& account, qint64 number)
{
    QString safe;
    for (const QChar letter : account)
        safe += letter.unicode() < 128 && letter.isLetterOrNumber() ? letter : QChar(u'-');
    return safe + u'-' + QString::number(number).rightJustified(6, u'0') + QStringLiteral(".rem");
}

KeptRemittance readRemittance(const Row& row)
{
    return {.number = row.integer("number"),
        .name = row.text("name"),
        .titles = row.number("titles"),
        .total = money::Money::fromCents(row.integer("total_cents")),
        .content = row.text("content").toLatin1()};
}

} // namespace

/// An instruction with all that a file says about its slip.
struct Remittances::Waiting {
    SlipInstruction instruction = {};
    PaymentRequest request = {};
    qint64 number = 0;
    QDate due = {};
    RemittancePayer payer = {};
};

QJsonObject KeptRemittance::toJson() const
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("file"), name}, {QStringLiteral("titles"), titles},
        {QStringLiteral("total"), total.toString()}};
}

Result<std::vector<Remittances::Waiting>> Remittances::waiting()
{
    return m_database.all(QStringLiteral("payments/waiting_slip_instructions"),
        {{":account", m_account.name}, {":limit", mostTitles}}, [](const Row& row) {
            Waiting one;
            one.instruction.id = row.integer("id");
            one.instruction.order = remittanceOrderFromName(row.text("kind"));
            one.instruction.due = row.date("due");
            one.request.debtor = row.id<DebtorId>("debtor_id");
            one.request.id = row.id<PaymentRequestId>("request_id");
            one.request.amount = money::Money::fromCents(row.integer("amount_cents"));
            one.request.terms = termsFromText(row.text("terms"));
            one.request.madeAt = row.instant("made_at");
            one.number = row.integer("number");
            one.due = row.date("due");
            one.payer = {.document = row.text("document"),
                .name = row.text("name"),
                .address = {},
                .district = {},
                .postcode = {},
                .city = row.text("city"),
                .state = row.text("uf")};
            return one;
        });
}

Result<RemittanceTitle> Remittances::titleOf(const Waiting& one) const
{
    TRATO_TRY(const SlipNumber number, slipNumber(m_account.bank, one.number));
    RemittanceTitle title{.order = one.instruction.order,
        .ourNumber = number.digits,
        .ourDigit = number.digit,
        .document = QString::number(one.request.id.value()),
        .control = QString::number(one.request.id.value()),
        .due = one.due,
        .issued = one.request.madeAt.dateIn(deskZone()),
        .amount = one.request.amount,
        .payer = one.payer};
    // Where the check digit has no column of its own it stands behind the number.
    const bool together = m_account.bank.bank == u"001" || m_account.bank.bank == u"033";
    if (together)
        title.ourNumber = m_account.toldNumber(number);
    if (m_account.bank.bank == u"033" && m_account.layout == CnabLayout::Cnab400)
        title.ourNumber = comparableNumber(title.ourNumber);
    addLateCharges(one.request.terms, title);
    return title;
}

Result<KeptRemittance> Remittances::writeWhatWaits(const QString& actor, const std::vector<Waiting>& waiting)
{
    TRATO_TRY(const auto number,
        m_database.one(QStringLiteral("payments/next_remittance_number"), {{":account", m_account.name}},
            [](const Row& row) { return row.integer("last_file"); }));
    const Instant now = m_clock.now();
    Remittance remittance{
        .account = m_account.remittance(), .sequence = number.value_or(0), .generated = now.in(deskZone())};
    for (const Waiting& one : waiting) {
        TRATO_TRY(const RemittanceTitle title, titleOf(one));
        remittance.titles.push_back(title);
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/put_slip_instruction"),
            {{":debtor", one.request.debtor}, {":id", one.instruction.id}, {":file", number.value_or(0)},
                {":now", now}}));
    }
    TRATO_TRY(const RemittanceFile file, writeRemittance(remittance));
    const KeptRemittance kept{.number = remittance.sequence,
        .name = fileName(m_account.name, remittance.sequence),
        .titles = static_cast<int>(waiting.size()),
        .total = file.total,
        .content = file.bytes};
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_remittance"),
        {{":account", m_account.name}, {":number", kept.number}, {":name", kept.name}, {":titles", kept.titles},
            {":total", kept.total.cents()}, {":content", QString::fromLatin1(kept.content)}, {":actor", actor},
            {":now", now}}));
    TRATO_CHECK(storage::audit(
        m_database, {.at = now,
                        .actor = actor,
                        .action = QStringLiteral("write_remittance"),
                        .detail = {{QStringLiteral("account"), m_account.name}, {QStringLiteral("number"), kept.number},
                            {QStringLiteral("titles"), kept.titles}}}));
    return kept;
}

/// A title that does not fit must not keep the others waiting.
Result<bool> Remittances::leaveOut(const Error& error, const std::vector<Waiting>& waiting, const OnRefused& onRefused)
{
    const int title = error.detail.value(u"title").toInt();
    if (error.code != QStringLiteral("invalid_remittance") || title < 1 || title > static_cast<int>(waiting.size()))
        return false;
    const Waiting& bad = waiting[static_cast<std::size_t>(title - 1)];
    return m_database.transaction([&]() -> Result<bool> {
        TRATO_TRY(const PaymentRequest request,
            PaymentRequests(m_database, m_clock).find(bad.request.debtor, bad.request.id));
        TRATO_TRY(const SlipWork work, SlipInstructions(m_database, m_clock)
                                           .refuse(request, bad.instruction, error.detail.value(u"field").toString()));
        TRATO_CHECK(onRefused(work));
        return true;
    });
}

Result<std::optional<KeptRemittance>> Remittances::write(const QString& actor, const OnRefused& onRefused)
{
    if (m_account.way == SlipWay::Api)
        return failure(QStringLiteral("charges_by_api"),
            Words::tr("The account “%1” charges by the bank's API; a file would charge a second time.")
                .arg(m_account.name));
    while (true) {
        std::vector<Waiting> titles;
        auto written = m_database.transaction([&]() -> Result<std::optional<KeptRemittance>> {
            TRATO_CHECK(
                m_database.execute(QStringLiteral("payments/lock_slip_account"), {{":account", m_account.name}}));
            TRATO_TRY(titles, waiting());
            if (titles.empty())
                return std::nullopt;
            TRATO_TRY(KeptRemittance kept, writeWhatWaits(actor, titles));
            return std::optional(std::move(kept));
        });
        if (written)
            return written;
        TRATO_TRY(const bool left, leaveOut(written.error(), titles, onRefused));
        if (!left)
            return Failure(written.error());
    }
}

Result<std::vector<KeptRemittance>> Remittances::undelivered()
{
    return m_database.all(
        QStringLiteral("payments/undelivered_remittances"), {{":account", m_account.name}}, readRemittance);
}

Result<void> Remittances::setDelivered(qint64 number)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_remittance_delivered"),
        {{":account", m_account.name}, {":number", number}, {":now", m_clock.now()}}));
    return {};
}

Result<KeptRemittance> Remittances::find(qint64 number)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("payments/remittance"),
                              {{":account", m_account.name}, {":number", number}}, readRemittance));
    if (!found)
        return failure(QStringLiteral("no_remittance"),
            Words::tr("The account “%1” has no remittance %2.").arg(m_account.name).arg(number));
    return std::move(*found);
}

} // namespace trato::payments
