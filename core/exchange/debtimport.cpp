#include "exchange/debtimport.h"

#include "base/digest.h"
#include "base/json.h"
#include "exchange/defaultcharges.h"
#include "exchange/importplan.h"
#include "exchange/importstore.h"
#include "exchange/words.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace trato::exchange {

namespace {

QJsonArray toJson(const std::vector<LineFault>& faults)
{
    QJsonArray list;
    for (const LineFault& fault : faults)
        list.append(fault.toJson());
    return list;
}

void sortByLine(std::vector<LineFault>& faults)
{
    std::stable_sort(faults.begin(), faults.end(),
        [](const LineFault& left, const LineFault& right) { return left.line < right.line; });
}

void append(std::vector<LineFault>& faults, std::vector<LineFault> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(faults));
    sortByLine(faults);
}

Result<std::optional<ColumnMapping>> mappingOf(
    storage::Database& database, CreditorId creditor, const QString& headerKey)
{
    if (!creditor.isValid())
        return std::optional<ColumnMapping>();
    TRATO_TRY(const auto saved,
        database.one(QStringLiteral("exchange/saved_mapping"), {{":creditor", creditor}, {":headers", headerKey}},
            [](const storage::Row& row) { return row.text("mapping"); }));
    if (!saved)
        return std::optional<ColumnMapping>();
    TRATO_TRY(const ColumnMapping mapping, ColumnMapping::fromToml(saved->toUtf8()));
    return std::optional(mapping);
}

qint64 centsOf(const std::vector<DebtRow>& rows, const std::vector<LineFault>& refused)
{
    QSet<int> out;
    for (const LineFault& fault : refused)
        out.insert(fault.line);
    qint64 cents = 0;
    for (const DebtRow& row : rows)
        cents += out.contains(row.line) ? 0 : row.cents;
    return cents;
}

/// What a file says: its bytes, how they are read, what a person put right in it.
QString fingerprintOf(const QByteArray& bytes, const ColumnMapping& mapping, const std::vector<Correction>& corrections)
{
    QByteArray all = digest::sha256(bytes) + mapping.toToml();
    for (const Correction& each : corrections) {
        const QJsonArray correction{each.line, each.column, each.was, each.text};
        all += json::compact(correction);
    }
    return QString::fromLatin1(digest::sha256(all).toHex());
}

class Import final {
public:
    Import(storage::Database& database, const Clock& clock, const ImportOptions& options)
        : m_database(database)
        , m_store(database)
        , m_now(clock.now())
        , m_options(options)
    {
    }

    Result<ImportReport> run(const QByteArray& bytes)
    {
        if (m_options.creditor.trimmed().isEmpty() || m_options.portfolio.trimmed().isEmpty())
            return failure(QStringLiteral("missing_name"), Words::tr("The creditor and the portfolio need names."));
        if (m_options.mode == ImportMode::Write)
            TRATO_CHECK(m_store.waitForOthers());
        TRATO_TRY(ImportStore::Target target, m_store.find(m_options.creditor, m_options.portfolio));
        TRATO_TRY(PortfolioFile file, open(bytes, target.creditor));
        TRATO_TRY(PortfolioFile::Reading reading, file.read(m_options.watch));
        TRATO_CHECK(m_options.watch.at(ImportStage::Comparing));
        TRATO_TRY(const QJsonObject usual, defaultCharges(m_database, target.creditor));
        for (DebtRow& row : reading.rows) {
            TRATO_TRY(row.charges, chargesOf(row.charges, usual, row.company));
        }
        m_fingerprint = fingerprintOf(bytes, file.mapping(), m_options.corrections);
        TRATO_TRY(ImportPlan plan, planFor(reading.rows, target));
        if (m_options.mode == ImportMode::Write)
            TRATO_CHECK(m_store.claim(plan));
        ImportReport report{plan.created, plan.updated, plan.unchanged, std::move(reading.rejected),
            std::move(reading.warnings), file.mapping(), centsOf(reading.rows, plan.rejected)};
        if (!reading.rows.empty())
            report.sample = reading.rows.front();
        append(report.rejected, plan.rejected);
        append(report.warnings, plan.warnings);
        if (m_options.mode == ImportMode::DryRun)
            return report;
        if (!report.rejected.empty() && m_options.rejections == Rejections::RefuseFile)
            return failure(QStringLiteral("rejected_lines"),
                Words::tr(
                    "Nothing was stored: %n line(s) can't be read.", nullptr, static_cast<int>(report.rejected.size())),
                report.toJson());
        TRATO_CHECK(write(plan, file, report));
        return report;
    }

private:
    /// The same file again needs no comparison line by line.
    Result<ImportPlan> planFor(const std::vector<DebtRow>& rows, const ImportStore::Target& target)
    {
        TRATO_TRY(const bool upToDate, m_store.isUpToDate(target.portfolio, m_fingerprint));
        if (upToDate) {
            ImportPlan nothing;
            nothing.unchanged = static_cast<int>(rows.size());
            return nothing;
        }
        TRATO_TRY(const KnownDebts known, m_store.load(rows, target.creditor));
        return planImport(rows, known, target.portfolio);
    }

    Result<PortfolioFile> open(const QByteArray& bytes, CreditorId creditor)
    {
        TRATO_TRY(PortfolioFile file, PortfolioFile::open(bytes, m_options.mapping));
        if (!m_options.mapping) {
            TRATO_TRY(const auto saved, mappingOf(m_database, creditor, file.headerKey()));
            if (saved) {
                TRATO_TRY(file, PortfolioFile::open(bytes, saved));
            }
        }
        file.correct(m_options.corrections);
        return file;
    }

    Result<void> write(const ImportPlan& plan, const PortfolioFile& file, const ImportReport& report)
    {
        TRATO_TRY(const auto target, m_store.findOrCreate(m_options.creditor, m_options.portfolio, m_now));
        TRATO_CHECK(m_store.write(plan, target, m_now, m_options.watch));
        TRATO_CHECK(m_store.remember(plan, target.portfolio, m_fingerprint, m_now));
        if (m_options.mapping)
            TRATO_CHECK(saveMapping(target.creditor, file));
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("audit_entry")));
        const QJsonObject detail{{QStringLiteral("creditor"), m_options.creditor},
            {QStringLiteral("portfolio"), m_options.portfolio}, {QStringLiteral("created"), report.created},
            {QStringLiteral("updated"), report.updated}, {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), static_cast<int>(report.rejected.size())}};
        TRATO_CHECK(m_database.execute(
            QStringLiteral("exchange/audit_import"), {{":id", id}, {":at", m_now}, {":actor", m_options.actor},
                                                         {":detail", QString::fromUtf8(json::compact(detail))}}));
        return m_database.announce(QStringLiteral("debtor"));
    }

    Result<void> saveMapping(CreditorId creditor, const PortfolioFile& file)
    {
        ColumnMapping mapping = *m_options.mapping;
        mapping.columns = file.mapping().columns;
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/save_mapping"),
            {{":creditor", creditor}, {":headers", file.headerKey()}, {":mapping", QString::fromUtf8(mapping.toToml())},
                {":now", m_now}}));
        return {};
    }

    storage::Database& m_database;
    ImportStore m_store;
    Instant m_now;
    const ImportOptions& m_options;
    QString m_fingerprint;
};

} // namespace

QJsonObject ImportReport::toJson() const
{
    return {{QStringLiteral("read"), read()}, {QStringLiteral("created"), created},
        {QStringLiteral("updated"), updated}, {QStringLiteral("unchanged"), unchanged},
        {QStringLiteral("rejected"), exchange::toJson(rejected)},
        {QStringLiteral("warnings"), exchange::toJson(warnings)}, {QStringLiteral("mapping"), mapping.toJson()}};
}

Result<ImportReport> importDebts(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const ImportOptions& options)
{
    Import import(database, clock, options);
    if (options.mode == ImportMode::DryRun)
        return import.run(bytes);
    return database.transaction([&] { return import.run(bytes); });
}

Result<std::optional<ColumnMapping>> savedMapping(
    storage::Database& database, const QString& creditor, const QString& headerKey)
{
    TRATO_TRY(const ImportStore::Target target, ImportStore(database).find(creditor, QString()));
    return mappingOf(database, target.creditor, headerKey);
}

} // namespace trato::exchange
