#include "payments/reconciliation/statementload.h"

#include "payments/reconciliation/bankreversals.h"
#include "payments/reconciliation/paymentmatcher.h"
#include "payments/reconciliation/paymentrows.h"
#include "payments/reconciliation/proposals.h"
#include "payments/reconciliation/setwiseposting.h"
#include "payments/reconciliation/statementlines.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/bulkwriter.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>
#include <unordered_set>

namespace trato::payments {

using storage::Row;

namespace {

QString dryRun() { return QStringLiteral("dry_run"); }

std::vector<BankPayment*> placesOf(std::vector<BankPayment>& payments)
{
    std::vector<BankPayment*> places;
    places.reserve(payments.size());
    for (BankPayment& payment : payments)
        places.push_back(&payment);
    return places;
}

UnmatchedLine unmatchedOf(const BankPayment& payment)
{
    return {.line = payment.line,
        .amount = payment.amount,
        .paidOn = payment.paidOn,
        .reference = payment.reference,
        .ourNumber = payment.ourNumber,
        .txid = payment.txid,
        .candidate = payment.match.debtor,
        .confidence = payment.match.confidence,
        .why = payment.match.why.isEmpty() ? Words::tr("Nothing of ours fits this payment.") : payment.match.why};
}

int readLines(const Statement& statement)
{
    QSet<int> more;
    for (const RejectedLine& rejected : statement.rejected)
        more.insert(rejected.line);
    for (const StatementLine& line : statement.lines)
        more.remove(line.line);
    return static_cast<int>(statement.lines.size()) + static_cast<int>(more.size());
}

Failure linesRejected(const LoadReport& report)
{
    return failure(QStringLiteral("lines_rejected"),
        Words::tr("%n line(s) of the file were rejected: nothing of it was taken.", nullptr,
            static_cast<int>(report.rejected.size())),
        {{QStringLiteral("rejected"), report.toJson().value(u"rejected")}});
}

} // namespace

/// What a load has in hand.
struct StatementLoad::Work {
    SortedLines lines;
    LoadReport report;
};

Result<LoadReport> StatementLoad::run(const Statement& statement)
{
    Work work{sortLines(statement, m_options.account, m_clock.today()), {}};
    work.report.read = readLines(statement);
    const auto done = m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(m_database.each(QStringLiteral("payments/one_loader"), {}, [](const Row&) {}));
        TRATO_CHECK(load(statement, work));
        if (m_options.faults == Faults::RefuseFile && !work.report.rejected.empty())
            return linesRejected(work.report);
        return m_options.mode == LoadMode::DryRun ? Failure(Error{dryRun(), {}, {}, {}}) : Result<void>();
    });
    if (!done && done.error().code != dryRun())
        return Failure(done.error());
    return std::move(work.report);
}

Result<bool> StatementLoad::isForeign(const Statement& statement)
{
    if (statement.agreement.isEmpty())
        return false;
    struct Known {
        QString account, bank, agreement;
    };
    TRATO_TRY(const auto known, m_database.all(QStringLiteral("payments/bank_files_alike"),
                                    {{":kind", statement.kind}, {":account", m_options.account},
                                        {":bank", statement.bank}, {":agreement", statement.agreement}},
                                    [](const Row& row) {
                                        return Known{row.text("account"), row.text("bank"), row.text("agreement")};
                                    }));
    return std::any_of(known.begin(), known.end(), [&](const Known& one) {
        const bool sameAgreement = one.bank == statement.bank && one.agreement == statement.agreement;
        return one.account == m_options.account ? one.bank != statement.bank : sameAgreement;
    });
}

Result<void> StatementLoad::load(const Statement& statement, Work& work)
{
    TRATO_TRY(const bool foreign, isForeign(statement));
    work.report.rejected = work.lines.rejected;
    if (foreign) {
        for (const BankPayment& payment : work.lines.payments)
            work.report.rejected.push_back({payment.line, QStringLiteral("foreign_agreement"),
                Words::tr("The file is of another account than “%1”.").arg(m_options.account)});
        return {};
    }
    work.report.payments = static_cast<int>(work.lines.payments.size()) + work.lines.repeated;
    work.report.duplicates = work.lines.repeated;
    TRATO_CHECK(dropKnown(statement, work));
    TRATO_CHECK(PaymentMatcher(m_database, m_options.account).match(work.lines.payments));
    TRATO_CHECK(store(statement, work));
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/clear_stage"), {}));
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/clear_effects"), {}));
    return {};
}

/// Leaves the payments that nobody told us of before, staged.
Result<void> StatementLoad::dropKnown(const Statement& statement, Work& work)
{
    std::vector<BankPayment>& payments = work.lines.payments;
    TRATO_CHECK(stagePayments(m_database, placesOf(payments)));
    std::vector<bool> known(payments.size());
    TRATO_CHECK(m_database.each(QStringLiteral("payments/stage_known"), {}, [&](const Row& row) {
        const auto place = static_cast<std::size_t>(row.integer("place"));
        known[place] = true;
        if (row.integer("amount_cents") != payments[place].amount.cents()) {
            contradict(statement, payments[place], work.report.rejected, work.lines.notes);
            --work.report.payments;
            --work.report.duplicates;
        }
    }));
    // One payment that the provider told of stands for one line of the file.
    std::unordered_set<qint64> taken;
    TRATO_CHECK(m_database.each(QStringLiteral("payments/stage_told_otherwise"), {}, [&](const Row& row) {
        const auto place = static_cast<std::size_t>(row.integer("place"));
        const QDate told = row.instant("paid_at").dateIn(deskZone());
        if (!known[place] && qAbs(told.daysTo(payments[place].paidOn)) <= daysApart &&
            taken.insert(row.integer("id")).second)
            known[place] = true;
    }));
    const auto count = static_cast<int>(std::count(known.begin(), known.end(), true));
    if (count == 0)
        return {};
    work.report.duplicates += count;
    std::size_t place = 0;
    std::erase_if(payments, [&](const BankPayment&) { return known[place++]; });
    return stagePayments(m_database, placesOf(payments));
}

Result<void> StatementLoad::store(const Statement& statement, Work& work)
{
    std::vector<BankNote>& notes = work.lines.notes;
    std::vector<BankPayment> keys(notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i)
        keys[i].externalId = notes[i].key;
    TRATO_CHECK(stagePayments(m_database, placesOf(keys)));
    QSet<QString> known;
    TRATO_CHECK(m_database.each(QStringLiteral("payments/known_records"), {{":account", m_options.account}},
        [&](const Row& row) { known.insert(row.text("key")); }));
    std::erase_if(notes, [&](const BankNote& note) { return known.contains(note.key); });
    if (notes.empty() && work.lines.payments.empty())
        return {};
    const QString sha = QString::fromLatin1(statement.sha256.toHex());
    TRATO_TRY(const auto present,
        m_database.one(QStringLiteral("payments/bank_file_by_content"),
            {{":account", m_options.account}, {":sha256", sha}}, [](const Row& row) { return row.integer("id"); }));
    qint64 file = present.value_or(0);
    if (!present) {
        TRATO_TRY(file, m_database.nextId(QStringLiteral("bank_file")));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_bank_file"),
            {{":id", file}, {":account", m_options.account}, {":kind", statement.kind}, {":bank", statement.bank},
                {":agreement", statement.agreement}, {":sequence", statement.sequence}, {":sha256", sha},
                {":records", work.report.read}, {":payments", work.report.payments}, {":actor", m_options.actor},
                {":now", m_clock.now()}}));
    }
    TRATO_CHECK(keepRecords(work, file));
    TRATO_CHECK(post(work, file));
    TRATO_CHECK(keepUnmatched(work, file));
    for (const BankNote& note : work.lines.notes) {
        if (note.line.kind == LineKind::Notice)
            TRATO_CHECK(m_options.onNotice(note.line));
    }
    TRATO_CHECK(takeBack(work));
    TRATO_CHECK(
        storage::audit(m_database, {.at = m_clock.now(),
                                       .actor = m_options.actor,
                                       .action = QStringLiteral("import_payments"),
                                       .detail = {{QStringLiteral("file"), file}, {QStringLiteral("sha256"), sha},
                                           {QStringLiteral("matched"), work.report.matched}}}));
    return m_database.announce(QStringLiteral("payment"));
}

Result<void> StatementLoad::keepRecords(Work& work, qint64 file)
{
    for (const BankNote& note : work.lines.notes) {
        const StatementLine& line = note.line;
        const auto orNull = [](const QString& text) {
            return text.isEmpty() ? storage::Value() : storage::Value(text);
        };
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_bank_record"),
            {{":file", file}, {":line", line.line}, {":account", m_options.account}, {":key", note.key},
                {":kind", note.kind}, {":code", orNull(note.code)}, {":occurrence", orNull(line.occurrence)},
                {":our_number", orNull(line.ourNumber)}, {":reference", orNull(line.reference)},
                {":on_date", line.creditDate.isValid() ? line.creditDate : line.paidOn}, {":amount", line.paid.cents()},
                {":text", line.text.left(300)}}));
    }
    return {};
}

Result<void> StatementLoad::post(Work& work, qint64 file)
{
    std::vector<const BankPayment*> sure;
    for (const BankPayment& payment : work.lines.payments) {
        if (payment.match.isSure())
            sure.push_back(&payment);
    }
    work.report.matched = static_cast<int>(sure.size());
    if (sure.empty())
        return {};
    std::stable_sort(sure.begin(), sure.end(),
        [](const BankPayment* a, const BankPayment* b) { return a->match.debtor < b->match.debtor; });
    TRATO_CHECK(stageDebtors(m_database, sure));
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/recall_of_payers"),
        {{":reason", Words::tr("payment received")}, {":now", m_clock.now()}}));
    Proposals proposals(m_database, m_clock);
    const auto odd = [&](Settlement& settlement, const PaymentRequest& request) -> Result<void> {
        TRATO_CHECK(proposals.propose(settlement, request));
        TRATO_CHECK(m_options.onWork(settlement));
        work.report.odd.push_back(settlement);
        return {};
    };
    if (m_options.posting == Posting::SetWise) {
        SetWisePosting setWise(m_database, m_clock, m_options.account, file);
        TRATO_TRY(sure, setWise.post(sure, [&](Settlement& settlement, const PaymentRequest& request,
                                               const BankPayment&) { return odd(settlement, request); }));
    }
    Reconciliation reconciliation(m_database, m_clock);
    for (const BankPayment* payment : sure) {
        PaymentRequest request;
        TRATO_TRY(Settlement settlement, reconciliation.post(*payment, m_options.account, file, request));
        if (settlement.work)
            TRATO_CHECK(odd(settlement, request));
    }
    return {};
}

/// What the bank takes back, after everything that the file brings is there, whatever the order of its lines.
Result<void> StatementLoad::takeBack(Work& work)
{
    std::vector<const BankNote*> notes;
    for (const BankNote& note : work.lines.notes)
        notes.push_back(&note);
    std::sort(notes.begin(), notes.end(), [](const BankNote* a, const BankNote* b) { return a->key < b->key; });
    for (const BankNote* note : notes) {
        TRATO_TRY(const auto taken, takeBackByBank(m_database, m_clock, m_options.account, *note));
        if (!taken)
            continue;
        TRATO_CHECK(m_options.onWork(*taken));
        work.report.odd.push_back(*taken);
    }
    return {};
}

Result<void> StatementLoad::keepUnmatched(Work& work, qint64 file)
{
    std::vector<const BankPayment*> left;
    for (const BankPayment& payment : work.lines.payments) {
        if (!payment.match.isSure())
            left.push_back(&payment);
    }
    if (left.empty())
        return {};
    TRATO_TRY(
        const std::vector<qint64> ids, m_database.nextIds(QStringLiteral("payment"), static_cast<int>(left.size())));
    PaymentRows rows(m_options.account, file, m_clock.now());
    TRATO_CHECK(rows.open(m_database));
    for (std::size_t i = 0; i < left.size(); ++i)
        TRATO_CHECK(rows.add(*left[i], PaymentId(ids[i]), DebtorId(), std::nullopt));
    TRATO_CHECK(rows.finish());
    Proposals proposals(m_database, m_clock);
    for (std::size_t i = 0; i < left.size(); ++i) {
        TRATO_CHECK(proposals.propose(PaymentId(ids[i]), *left[i]));
        UnmatchedLine& line = work.report.unmatched.emplace_back(unmatchedOf(*left[i]));
        if (m_options.mode == LoadMode::Write)
            line.payment = PaymentId(ids[i]);
    }
    std::sort(work.report.unmatched.begin(), work.report.unmatched.end(),
        [](const UnmatchedLine& a, const UnmatchedLine& b) { return a.line < b.line; });
    return {};
}

} // namespace trato::payments
