#include "exchange/exclusionimport.h"

#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/dateformat.h"
#include "exchange/textencoding.h"
#include "exchange/words.h"
#include "negotiation/policy/policyversions.h"
#include "negotiation/roles.h"
#include "parties/exclusions.h"
#include "parties/handle.h"
#include "parties/phone.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace trato::exchange {

using namespace Qt::StringLiterals;
using parties::Exclusion;

namespace {

/// The positions of the file's columns; -1: it has none.
struct ExclusionColumns {
    std::vector<int> contacts;
    int areaCode = -1, channel = -1, creditor = -1, from = -1, until = -1;

    [[nodiscard]] bool isRead(int column) const
    {
        return std::ranges::find(contacts, column) != contacts.end() || column == areaCode || column == channel ||
               column == creditor || column == from || column == until;
    }
};

int exclusionColumn(const QStringList& header, std::initializer_list<QStringView> names)
{
    for (int i = 0; i < header.size(); ++i) {
        const QString folded = text::folded(header[i]).replace(u' ', u'_');
        if (std::find(names.begin(), names.end(), folded) != names.end())
            return i;
    }
    return -1;
}

/// "telefone", "telefone 2", "e-mail"
std::vector<int> contactColumns(const QStringList& header)
{
    static const QRegularExpression name(
        QStringLiteral("^(contato|telefone|fone|celular|numero|whatsapp|e-?mail|contact|phone)[_ ]?[0-9]*$"));
    std::vector<int> columns;
    for (int i = 0; i < header.size(); ++i) {
        if (name.match(text::folded(header[i]).trimmed()).hasMatch())
            columns.push_back(i);
    }
    return columns;
}

/// As people write a number: with its area code, the older ones of eight digits.
std::optional<parties::Handle> phoneOf(const QString& cell)
{
    if (auto handle = parties::Handle::parse(parties::ContactKind::Phone, cell))
        return *handle;
    static const QRegularExpression written(QStringLiteral("^[+0-9 ()./-]+$"));
    QString digits = cell;
    digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);
    constexpr qsizetype withAreaCode = 10;
    if (digits.size() == withAreaCode)
        digits.prepend(u"55"_s);
    const auto number = written.match(cell).hasMatch() ? parties::parseWhatsAppId(digits) : std::nullopt;
    if (!number || number->kind != parties::PhoneKind::Mobile)
        return std::nullopt;
    return parties::Handle{parties::ContactKind::Phone, number->e164};
}

/// "98765-4321", where another column has the "11".
bool lacksAreaCode(const QString& cell)
{
    const auto digits = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
    return !cell.startsWith(u'+') && (digits == 8 || digits == 9);
}

ExclusionColumns exclusionColumns(const QStringList& header)
{
    return {.contacts = contactColumns(header),
        .areaCode = exclusionColumn(header, {u"ddd", u"area_code"}),
        .channel = exclusionColumn(header, {u"canal", u"channel"}),
        .creditor = exclusionColumn(header, {u"credor", u"creditor"}),
        .from = exclusionColumn(header, {u"desde", u"from"}),
        .until = exclusionColumn(header, {u"ate", u"until"})};
}

std::optional<Channel> exclusionChannel(const QString& cell)
{
    const QString folded = text::folded(cell);
    if (folded == u"ligacao" || folded == u"voz" || folded == u"telefone")
        return Channel::Voice;
    return channelFromName(folded);
}

/// A line that can't be taken, as it is told.
struct Wrong {
    QString code;
    QString message;
    QString value;
};

/// Reads one line after the other.
class ExclusionReader final {
public:
    ExclusionReader(storage::Database& database, const CsvTable& table, const ExclusionFile& file, QDate today)
        : m_database(database)
        , m_columns(exclusionColumns(table.header))
        , m_file(file)
        , m_today(today)
    {
    }

    [[nodiscard]] bool isComplete() const { return !m_columns.contacts.empty(); }

    /// The columns of a header that say nothing to this reader.
    [[nodiscard]] QStringList unread(const QStringList& header) const
    {
        QStringList names;
        for (int i = 0; i < header.size(); ++i) {
            if (!m_columns.isRead(i))
                names.append(header[i].trimmed());
        }
        return names;
    }

    /// What the line says, an entry for each contact, or why it can't be taken; an error when the database could not be
    /// asked.
    Result<std::variant<std::vector<Exclusion>, Wrong>> read(const CsvRecord& record)
    {
        Exclusion entry{.value = {}, .list = m_file.list, .legal = m_file.legal, .source = m_file.source};
        QStringList values;
        if (auto wrong = readContacts(record, values))
            return std::move(*wrong);
        const QString channel = cell(record, m_columns.channel);
        entry.channel = exclusionChannel(channel);
        if (!channel.isEmpty() && channel != u"*" && !entry.channel)
            return Wrong{
                u"unknown_channel"_s, Words::tr("No such channel: ligacao, whatsapp, sms, rcs, email."), channel};
        if (auto wrong = readDays(record, entry))
            return std::move(*wrong);
        const QString creditor = cell(record, m_columns.creditor);
        const auto known = creditorOf(creditor.isEmpty() ? m_file.creditor : creditor);
        if (!known && known.error().code == u"no_creditor")
            return Wrong{known.error().code, known.error().message, creditor};
        if (!known)
            return Failure(known.error());
        entry.creditor = *known;
        std::vector<Exclusion> entries;
        for (const QString& value : values) {
            entries.push_back(entry);
            entries.back().value = value;
        }
        return entries;
    }

private:
    std::optional<Wrong> readContacts(const CsvRecord& record, QStringList& values) const
    {
        for (const int column : m_columns.contacts) {
            QString contact = cell(record, column);
            if (contact.isEmpty())
                continue;
            const QString areaCode = cell(record, m_columns.areaCode);
            if (!areaCode.isEmpty() && lacksAreaCode(contact))
                contact.prepend(areaCode + u' ');
            const auto handle = contact.contains(u'@') ? emailOf(contact) : phoneOf(contact);
            if (!handle)
                return Wrong{
                    u"invalid_contact"_s, Words::tr("Neither a telephone number nor an e-mail address."), contact};
            values.append(handle->value);
        }
        if (values.isEmpty())
            return Wrong{u"invalid_contact"_s, Words::tr("Neither a telephone number nor an e-mail address."), {}};
        return std::nullopt;
    }

    static std::optional<parties::Handle> emailOf(const QString& text)
    {
        const auto handle = parties::Handle::parse(parties::ContactKind::Email, text);
        return handle ? std::optional(*handle) : std::nullopt;
    }

    static QString cell(const CsvRecord& record, int column)
    {
        return column >= 0 && column < record.cells.size() ? record.cells[column].trimmed() : QString();
    }

    std::optional<Wrong> readDays(const CsvRecord& record, Exclusion& entry) const
    {
        entry.from = m_today;
        for (const auto& [column, day] : {std::pair{m_columns.from, &entry.from}, {m_columns.until, &entry.until}}) {
            const QString text = cell(record, column);
            if (text.isEmpty())
                continue;
            *day = readDate(text, DateOrder::DayFirst);
            if (!day->isValid())
                return Wrong{u"invalid_date"_s, Words::tr("No day: write 31/12/2026 or 2026-12-31."), text};
        }
        if (entry.until.isValid() && entry.until < entry.from)
            return Wrong{u"invalid_period"_s, Words::tr("It ends before it begins."), cell(record, m_columns.until)};
        return std::nullopt;
    }

    /// Few creditors, many lines.
    Result<CreditorId> creditorOf(const QString& name)
    {
        if (name.isEmpty())
            return CreditorId();
        if (const auto known = m_creditors.find(name); known != m_creditors.end())
            return known->second;
        TRATO_TRY(const CreditorId creditor, negotiation::creditorNamed(m_database, name));
        m_creditors.emplace(name, creditor);
        return creditor;
    }

    storage::Database& m_database;
    ExclusionColumns m_columns;
    const ExclusionFile& m_file;
    QDate m_today;
    std::map<QString, CreditorId> m_creditors;
};

LineFault faultOf(const CsvRecord& record, const Wrong& wrong)
{
    LineFault fault;
    fault.line = record.line;
    fault.code = wrong.code;
    fault.message = wrong.message;
    fault.value = wrong.value.left(80);
    return fault;
}

/// What people know the list by may not change under them.
Result<void> requireSameKind(const parties::Exclusions& exclusions, const ExclusionFile& file, QDate today)
{
    TRATO_TRY(const auto lists, exclusions.lists(today));
    const auto known = std::ranges::find(lists, file.list, &parties::ExclusionList::name);
    if (known == lists.end() || !known->legal || file.legal)
        return {};
    return failure(u"list_is_legal"_s, Words::tr("“%1” is a list that the law makes, and stays one.").arg(file.list));
}

Result<void> requireNames(const ExclusionFile& file)
{
    if (file.list.trimmed().isEmpty() || file.source.trimmed().isEmpty())
        return failure(u"list_required"_s, Words::tr("Say how the list is called and where it comes from."));
    return {};
}

Result<void> keepInAudit(
    storage::Database& database, const ExclusionFile& file, const ExclusionReport& report, Instant now)
{
    return storage::audit(
        database, {.at = now,
                      .actor = file.actor,
                      .action = u"import_exclusions"_s,
                      .detail = {{u"list"_s, file.list}, {u"source"_s, file.source}, {u"legal"_s, file.legal},
                          {u"creditor"_s, file.creditor}, {u"whole"_s, file.extent == ExclusionFile::Extent::WholeList},
                          {u"stored"_s, report.stored}, {u"in_force"_s, report.inForce}}});
}

/// A file that lost its lines sets nobody free.
Result<void> endOthers(
    storage::Database& database, const ExclusionFile& file, const ExclusionReport& report, Instant now)
{
    if (report.stored == 0)
        return failure(u"empty_list"_s, Words::tr("The file names nobody: it can't be the whole list."));
    CreditorId creditor;
    if (!file.creditor.isEmpty()) {
        TRATO_TRY(creditor, negotiation::creditorNamed(database, file.creditor));
    }
    return parties::Exclusions(database).endOthers(file.list, creditor, {file.actor, now});
}

Result<int> inForceOn(const parties::Exclusions& exclusions, const QString& list, QDate today)
{
    TRATO_TRY(const auto lists, exclusions.lists(today));
    const auto known = std::ranges::find(lists, list, &parties::ExclusionList::name);
    return known == lists.end() ? 0 : known->inForce;
}

/// More faults than this are counted, not told one by one.
constexpr int mostFaults = 100;

/// The file's entries. Code `lines_rejected` when a line can't be taken; the others are looked at all the same.
Result<std::vector<Exclusion>> readLines(ExclusionReader& reader, const CsvTable& table, ExclusionReport& report)
{
    std::vector<Exclusion> entries;
    int refused = 0;
    report.unread = reader.unread(table.header);
    for (const CsvRecord& record : table.records) {
        ++report.lines;
        TRATO_TRY(const auto line, reader.read(record));
        if (const auto* const wrong = std::get_if<Wrong>(&line)) {
            if (++refused <= mostFaults)
                report.rejected.push_back(faultOf(record, *wrong));
            continue;
        }
        const auto& read = std::get<std::vector<Exclusion>>(line);
        entries.insert(entries.end(), read.begin(), read.end());
    }
    if (refused == 0)
        return entries;
    return failure(u"lines_rejected"_s, Words::tr("%n line(s) can't be taken; nothing was stored.", nullptr, refused),
        report.toJson());
}

Result<void> storeEntries(const std::vector<Exclusion>& entries, parties::Exclusions& exclusions,
    const ExclusionFile& file, const parties::Listing& listing)
{
    for (const Exclusion& entry : entries)
        TRATO_CHECK(exclusions.put(entry, listing));
    return file.legal ? exclusions.makeLegal(file.list) : Result<void>();
}

} // namespace

QJsonObject ExclusionReport::toJson() const
{
    QJsonArray faults;
    for (const LineFault& fault : rejected)
        faults.append(fault.toJson());
    return {{u"lines"_s, lines}, {u"stored"_s, stored}, {u"in_force"_s, inForce}, {u"rejected"_s, faults},
        {u"unread_columns"_s, QJsonArray::fromStringList(unread)}};
}

Result<ExclusionReport> importExclusions(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const ExclusionFile& given)
{
    ExclusionFile file = given;
    file.list = text::cleaned(file.list).simplified();
    TRATO_CHECK(requireNames(file));
    TRATO_TRY(const DecodedText decoded, decodeText(bytes));
    TRATO_TRY(const CsvTable table, readCsv(decoded.text));
    ExclusionReader reader(database, table, file, clock.today());
    if (!reader.isComplete())
        return failure(u"missing_columns"_s, Words::tr("The file needs the column contato."));
    TRATO_CHECK(negotiation::requireSupervisor(database, file.actor));
    ExclusionReport read;
    TRATO_TRY(const std::vector<Exclusion> entries, readLines(reader, table, read));
    read.stored = read.lines;
    ExclusionReport report;
    // A dry run and a file with refused lines leave nothing behind: the transaction ends with an error on purpose.
    const auto written = database.transaction([&]() -> Result<void> {
        report = read;
        // Two who bring in a list at once stand in the order in which they write.
        const Instant now = clock.now();
        const QDate today = now.dateIn(deskZone());
        TRATO_CHECK(negotiation::requireSupervisor(database, file.actor));
        parties::Exclusions exclusions(database);
        TRATO_CHECK(requireSameKind(exclusions, file, today));
        TRATO_CHECK(storeEntries(entries, exclusions, file, {file.actor, now}));
        if (file.extent == ExclusionFile::Extent::WholeList)
            TRATO_CHECK(endOthers(database, file, report, now));
        TRATO_TRY(report.inForce, inForceOn(exclusions, file.list, today));
        TRATO_CHECK(keepInAudit(database, file, report, now));
        return file.mode == ExclusionFile::Mode::DryRun ? Result<void>(failure(u"dry_run"_s, {})) : Result<void>();
    });
    if (!written && written.error().code != u"dry_run"_s)
        return Failure(written.error());
    return report;
}

} // namespace trato::exchange
