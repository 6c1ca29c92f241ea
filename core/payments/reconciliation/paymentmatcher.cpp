#include "payments/reconciliation/paymentmatcher.h"

#include "payments/words.h"
#include "storage/bulkwriter.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;
using storage::Row;

namespace {

/// How far from its due date a charge is looked for by its amount alone.
constexpr int daysAround = 10;
/// Nearly sure.
constexpr int doubtful = Match::sure - 1;
/// Looking for an amount alone only gives hints: of a file full of strangers the first ones are enough.
constexpr int hintsByAmount = 2'000;

template <class IdType>
std::optional<IdType> optionalIdOf(const Row& row, storage::Column column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<IdType>(column));
}

RequestState stateOf(QLatin1StringView word)
{
    if (word == QLatin1StringView("active"))
        return RequestState::Active;
    if (word == QLatin1StringView("paid"))
        return RequestState::Paid;
    if (word == QLatin1StringView("requested"))
        return RequestState::Requested;
    return word == QLatin1StringView("failed") ? RequestState::Failed : RequestState::Cancelled;
}

Asked readAsked(const Row& row)
{
    return {.id = row.id<PaymentRequestId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .agreement = optionalIdOf<AgreementId>(row, "agreement_id"),
        .agreementInstalment = optionalIdOf<AgreementInstalmentId>(row, "agreement_instalment_id"),
        .instalment = optionalIdOf<InstalmentId>(row, "instalment_id"),
        .amount = Money(row.integer("amount_cents")),
        .due = row.date("due"),
        .state = stateOf(row.word("state"))};
}

void stageText(storage::BulkWriter& writer, const QString& text)
{
    if (text.isEmpty())
        writer.null();
    else
        writer.text(text);
}

QString whyByKey(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Txid: return Words::tr("It names the charge by its Pix code.");
    case MatchedBy::OurNumber: return Words::tr("It names the slip by our number.");
    case MatchedBy::Reference: return Words::tr("It names the charge by our reference.");
    case MatchedBy::PayerAndAmount:
    case MatchedBy::Nothing: break;
    }
    return {};
}

/// One of two charges with the same number: who still waits for the money is meant, then the newest.
bool isBetter(const Asked& left, const Asked& right)
{
    const auto rank = [](const Asked& asked) {
        return std::pair(asked.state == RequestState::Active, asked.id.value());
    };
    return rank(left) > rank(right);
}

/// A guess beats a worse one; an equal one of somebody else makes both doubtful.
void guess(BankPayment& payment, const Match& match)
{
    Match& present = payment.match;
    if (match.confidence > present.confidence) {
        present = match;
        return;
    }
    if (match.confidence < present.confidence)
        return;
    const bool other =
        match.debtor != present.debtor || match.request != present.request || match.creditor != present.creditor;
    if (other && !present.ambiguous) {
        present.ambiguous = true;
        present.why = Words::tr("More than one debt fits: %1").arg(present.why);
    }
}

} // namespace

Result<void> countStaged(storage::Database& database, const QString& table, std::size_t rows)
{
    constexpr std::size_t enoughToMatter = 1'000;
    if (database.engine() != storage::Engine::PostgreSql || rows < enoughToMatter)
        return {};
    return database.runScript(QStringLiteral("ANALYZE ") + table, table);
}

Result<void> stagePayments(storage::Database& database, const std::vector<BankPayment*>& payments)
{
    TRATO_CHECK(database.execute(QStringLiteral("payments/clear_stage"), {}));
    TRATO_TRY(
        const auto writer, storage::BulkWriter::open(database, QStringLiteral("payment_stage"),
                               {QStringLiteral("place"), QStringLiteral("provider"), QStringLiteral("external_id"),
                                   QStringLiteral("txid"), QStringLiteral("our_number"), QStringLiteral("reference"),
                                   QStringLiteral("payer_document"), QStringLiteral("amount_cents")}));
    qint64 place = 0;
    for (const BankPayment* payment : payments) {
        writer->integer(place++).text(payment->provider).text(payment->externalId);
        for (const QString* text : {&payment->txid, &payment->ourNumber, &payment->reference, &payment->payerDocument})
            stageText(*writer, *text);
        writer->integer(payment->amount.cents());
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    TRATO_CHECK(countStaged(database, QStringLiteral("payment_stage"), payments.size()));
    return {};
}

Result<void> PaymentMatcher::match(std::vector<BankPayment>& payments)
{
    const auto any = [&](QString BankPayment::*text) {
        return std::any_of(payments.begin(), payments.end(), [&](const auto& one) { return !(one.*text).isEmpty(); });
    };
    if (any(&BankPayment::txid))
        TRATO_CHECK(byKey(payments, QStringLiteral("payments/stage_by_txid"), MatchedBy::Txid));
    if (any(&BankPayment::ourNumber))
        TRATO_CHECK(byKey(payments, QStringLiteral("payments/stage_by_our_number"), MatchedBy::OurNumber));
    if (any(&BankPayment::reference))
        TRATO_CHECK(byKey(payments, QStringLiteral("payments/stage_by_reference"), MatchedBy::Reference));
    return byLikeness(payments);
}

Result<void> PaymentMatcher::byKey(std::vector<BankPayment>& payments, const QString& statement, MatchedBy by)
{
    const QString why = whyByKey(by);
    storage::Bindings bindings;
    if (by != MatchedBy::Txid)
        bindings.push_back({":account", m_account});
    return m_database.each(statement, bindings, [&](const Row& row) {
        BankPayment& payment = payments[static_cast<std::size_t>(row.integer("place"))];
        // The stronger key was tried first.
        if (payment.asked && payment.match.by != by)
            return;
        const Asked asked = readAsked(row);
        if (payment.asked && payment.asked->debtor != asked.debtor)
            payment.match.ambiguous = true;
        if (payment.asked && !isBetter(asked, *payment.asked))
            return;
        const bool ambiguous = payment.match.ambiguous;
        payment.asked = asked;
        payment.match = {.by = by, .debtor = asked.debtor, .request = asked.id, .confidence = 100, .why = why};
        payment.match.ambiguous = ambiguous;
    });
}

Result<void> PaymentMatcher::byLikeness(std::vector<BankPayment>& payments)
{
    std::vector<BankPayment*> left;
    for (BankPayment& payment : payments) {
        if (!payment.asked)
            left.push_back(&payment);
    }
    if (left.empty())
        return {};
    TRATO_CHECK(stagePayments(m_database, left));
    TRATO_CHECK(byPaper(left));
    TRATO_CHECK(byPayer(left));
    int hints = 0;
    for (BankPayment* payment : left) {
        if (payment->match.by == MatchedBy::Nothing && ++hints <= hintsByAmount)
            TRATO_CHECK(byAmount(*payment));
    }
    return completeRequests(left);
}

Result<void> PaymentMatcher::byPaper(const std::vector<BankPayment*>& staged)
{
    return m_database.each(QStringLiteral("payments/stage_by_paper"), {}, [&](const Row& row) {
        BankPayment& payment = *staged[static_cast<std::size_t>(row.integer("place"))];
        const bool sameAmount = row.integer("open_cents") == payment.amount.cents();
        const bool samePayer = !payment.payerDocument.isEmpty() && row.text("document") == payment.payerDocument;
        const int confidence = sameAmount && samePayer ? 97 : sameAmount || samePayer ? 92 : 60;
        guess(
            payment, {.by = MatchedBy::Reference,
                         .debtor = row.id<DebtorId>("debtor_id"),
                         .creditor = row.id<CreditorId>("creditor_id"),
                         .instalment = sameAmount ? optionalIdOf<InstalmentId>(row, "instalment_id") : std::nullopt,
                         .confidence = confidence,
                         .why = confidence > 60 ? Words::tr("It names the debt, and the payer or the amount fits.")
                                                : Words::tr("It names the debt, but neither payer nor amount fits.")});
    });
}

Result<void> PaymentMatcher::byPayer(const std::vector<BankPayment*>& staged)
{
    return m_database.each(QStringLiteral("payments/stage_by_payer"), {}, [&](const Row& row) {
        BankPayment& payment = *staged[static_cast<std::size_t>(row.integer("place"))];
        Match match{.by = MatchedBy::PayerAndAmount, .debtor = row.id<DebtorId>("debtor_id")};
        if (!row.isNull("request_id")) {
            match.request = row.id<PaymentRequestId>("request_id");
            match.confidence = 95;
            match.why = Words::tr("Payer and amount are those of a charge that is open.");
        } else if (!row.isNull("instalment_id")) {
            match.creditor = row.id<CreditorId>("creditor_id");
            match.instalment = row.id<InstalmentId>("instalment_id");
            match.confidence = 92;
            match.why = Words::tr("Payer and amount are those of an open instalment.");
        } else {
            match.confidence = 70;
            match.why = Words::tr("The payer is known, but nothing of theirs has this amount.");
        }
        guess(payment, match);
    });
}

Result<void> PaymentMatcher::byAmount(BankPayment& payment)
{
    return m_database.each(QStringLiteral("payments/requests_of_amount"),
        {{":amount", payment.amount.cents()}, {":account", m_account}, {":from", payment.paidOn.addDays(-daysAround)},
            {":until", payment.paidOn.addDays(daysAround)}},
        [&](const Row& row) {
            guess(payment, {.by = MatchedBy::PayerAndAmount,
                               .debtor = row.id<DebtorId>("debtor_id"),
                               .request = row.id<PaymentRequestId>("id"),
                               .confidence = 40,
                               .why = Words::tr("Only amount and day fit a charge that is open.")});
        });
}

/// A statement names no charge: what came by another way in these days may be the same money.
Result<void> PaymentMatcher::doubtWhatWasTold(BankPayment& payment)
{
    const Instant day = Instant::startOfDay(payment.paidOn, deskZone());
    TRATO_TRY(const auto told,
        m_database.one(QStringLiteral("payments/told_otherwise"),
            {{":debtor", payment.match.debtor}, {":amount", payment.amount.cents()}, {":provider", payment.provider},
                {":method", payment.method}, {":from", day - std::chrono::hours(24 * daysApart)},
                {":until", day + std::chrono::hours(24 * (daysApart + 1))}},
            [](const Row& row) { return row.integer("payments") > 0; }));
    if (!told.value_or(false))
        return {};
    payment.match.confidence = doubtful;
    payment.match.why = Words::tr("A payment of theirs of this amount was told of already, by another way.");
    return {};
}

Result<void> PaymentMatcher::completeRequests(const std::vector<BankPayment*>& staged)
{
    for (BankPayment* payment : staged) {
        if (!payment->match.isSure())
            continue;
        TRATO_CHECK(doubtWhatWasTold(*payment));
        if (!payment->match.isSure() || !payment->match.request)
            continue;
        TRATO_TRY(
            payment->asked, m_database.one(QStringLiteral("payments/request_by_id"),
                                {{":debtor", payment->match.debtor}, {":id", *payment->match.request}}, readAsked));
    }
    return {};
}

} // namespace trato::payments
