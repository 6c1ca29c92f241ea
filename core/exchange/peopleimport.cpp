#include "exchange/peopleimport.h"

#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/textencoding.h"
#include "exchange/words.h"
#include "parties/debtors.h"
#include "parties/document.h"
#include "parties/relatedpeople.h"
#include "storage/database.h"

#include <QJsonArray>

#include <array>

namespace trato::exchange {

using namespace Qt::StringLiterals;
using parties::MayHear;
using parties::Relation;

namespace {

/// The positions of the file's columns; -1: it has none.
struct PeopleColumns {
    int debtor = -1, name = -1, relation = -1, document = -1, phone = -1, email = -1, mayHear = -1, note = -1;
};

int positionOf(const QStringList& header, std::initializer_list<QStringView> names)
{
    for (int i = 0; i < header.size(); ++i) {
        const QString folded = text::folded(header[i]).replace(u' ', u'_');
        for (const QStringView name : names) {
            if (folded == name)
                return i;
        }
    }
    return -1;
}

PeopleColumns columnsOf(const QStringList& header)
{
    return {.debtor = positionOf(header, {u"documento", u"cpf", u"cpf_cnpj", u"document"}),
        .name = positionOf(header, {u"nome", u"name"}),
        .relation = positionOf(header, {u"relacao", u"vinculo", u"relation"}),
        .document = positionOf(header, {u"documento_pessoa", u"cpf_pessoa", u"person_document"}),
        .phone = positionOf(header, {u"telefone", u"celular", u"phone"}),
        .email = positionOf(header, {u"email", u"e-mail"}),
        .mayHear = positionOf(header, {u"pode_saber", u"may_hear"}),
        .note = positionOf(header, {u"observacao", u"obs", u"note"})};
}

std::optional<Relation> peopleRelation(const QString& cell)
{
    static constexpr std::array words{std::pair{QStringView(u"codevedor"), Relation::CoDebtor},
        std::pair{QStringView(u"avalista"), Relation::Guarantor},
        std::pair{QStringView(u"fiador"), Relation::Guarantor}, std::pair{QStringView(u"parente"), Relation::Relative},
        std::pair{QStringView(u"familiar"), Relation::Relative},
        std::pair{QStringView(u"empregador"), Relation::Employer},
        std::pair{QStringView(u"conhecido"), Relation::Acquaintance}};
    const QString folded = text::folded(cell);
    for (const auto& [word, relation] : words) {
        if (folded == word)
            return relation;
    }
    return parties::relationFromName(folded);
}

std::optional<MayHear> peopleMayHear(const QString& cell)
{
    static constexpr std::array words{std::pair{QStringView(u"divida"), MayHear::Debt},
        std::pair{QStringView(u"recado"), MayHear::Message}, std::pair{QStringView(u"nada"), MayHear::Nothing}};
    const QString folded = text::folded(cell);
    for (const auto& [word, hears] : words) {
        if (folded == word)
            return hears;
    }
    return parties::mayHearFromName(folded);
}

class PeopleReader final {
public:
    PeopleReader(storage::Database& database, const CsvTable& table, const QString& source)
        : m_database(database)
        , m_columns(columnsOf(table.header))
        , m_source(source)
    {
    }

    [[nodiscard]] bool isComplete() const
    {
        return m_columns.debtor >= 0 && m_columns.name >= 0 && m_columns.relation >= 0;
    }

    /// Stores one line; what is wrong with it, if anything.
    Result<std::optional<LineFault>> store(const CsvRecord& record, Instant at)
    {
        const auto relation = peopleRelation(cell(record, m_columns.relation));
        if (!relation)
            return refuse(record, u"unknown_relation"_s,
                Words::tr("No such relation: codevedor, avalista, parente, empregador, conhecido."),
                cell(record, m_columns.relation));
        const QString hears = cell(record, m_columns.mayHear);
        const auto mayHear = hears.isEmpty() ? parties::usualDisclosure(*relation) : peopleMayHear(hears);
        if (!mayHear)
            return refuse(record, u"unknown_disclosure"_s, Words::tr("Say divida, recado or nada."), hears);
        const QString whose = cell(record, m_columns.debtor);
        const auto document = parties::restoreDocument(whose);
        TRATO_TRY(const auto debtor,
            parties::Debtors(m_database).byDocument(document ? document->normalised : QStringLiteral("-")));
        if (!debtor)
            return refuse(record, u"no_debtor"_s, Words::tr("Nobody here has this document."), whose);
        const auto saved = parties::RelatedPeople(m_database)
                               .save(debtor->id,
                                   {.relation = *relation,
                                       .name = cell(record, m_columns.name),
                                       .document = cell(record, m_columns.document),
                                       .phone = cell(record, m_columns.phone),
                                       .email = cell(record, m_columns.email),
                                       .mayHear = *mayHear,
                                       .note = cell(record, m_columns.note),
                                       .source = m_source},
                                   at);
        if (!saved && saved.error().code.startsWith(u"database"))
            return Failure(saved.error());
        if (!saved)
            return refuse(record, saved.error().code, saved.error().message, {});
        return std::optional<LineFault>();
    }

private:
    static QString cell(const CsvRecord& record, int column)
    {
        return column >= 0 && column < record.cells.size() ? record.cells[column].trimmed() : QString();
    }
    static std::optional<LineFault> refuse(
        const CsvRecord& record, const QString& code, const QString& message, const QString& value)
    {
        LineFault fault;
        fault.line = record.line;
        fault.code = code;
        fault.message = message;
        fault.value = value.left(80);
        return fault;
    }

    storage::Database& m_database;
    PeopleColumns m_columns;
    QString m_source;
};

} // namespace

QJsonObject PeopleReport::toJson() const
{
    QJsonArray faults;
    for (const LineFault& fault : rejected)
        faults.append(fault.toJson());
    return {{u"lines"_s, lines}, {u"stored"_s, stored}, {u"rejected"_s, faults}};
}

Result<PeopleReport> importPeople(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const QString& source, PeopleMode mode)
{
    TRATO_TRY(const DecodedText decoded, decodeText(bytes));
    TRATO_TRY(const CsvTable table, readCsv(decoded.text));
    PeopleReader reader(database, table, source);
    if (!reader.isComplete())
        return failure(u"missing_columns"_s, Words::tr("The file needs the columns documento, nome and relacao."));
    PeopleReport report;
    // A dry run and a file with refused lines leave nothing behind: the transaction ends with an error on purpose.
    const auto written = database.transaction([&]() -> Result<void> {
        for (const CsvRecord& record : table.records) {
            ++report.lines;
            TRATO_TRY(auto fault, reader.store(record, clock.now()));
            if (fault)
                report.rejected.push_back(std::move(*fault));
            else
                ++report.stored;
        }
        if (!report.rejected.empty())
            return failure(u"lines_rejected"_s,
                Words::tr("%n line(s) can't be taken; nothing was stored.", nullptr, int(report.rejected.size())),
                report.toJson());
        return mode == PeopleMode::DryRun ? Result<void>(failure(u"dry_run"_s, {})) : Result<void>();
    });
    if (!written && written.error().code != u"dry_run"_s)
        return Failure(written.error());
    return report;
}

} // namespace trato::exchange
