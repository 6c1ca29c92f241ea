#include "payments/cnab/layout.h"

#include "base/datafile.h"
#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <array>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseCnabData() { Q_INIT_RESOURCE(cnab_data); }

namespace trato::payments::cnab {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 400;

Failure invalidLayout(const QString& bank, const QString& where)
{
    return failure(u"invalid_bank_layout"_s,
        QCoreApplication::translate("payments", "The layout of bank “%1” can't be understood at “%2”.")
            .arg(bank, where));
}

std::optional<Column> columnFrom(const QJsonArray& pair)
{
    const int first = pair.size() == 2 ? pair[0].toInt() : 0;
    const int last = pair.size() == 2 ? pair[1].toInt() : 0;
    if (first < 1 || last < first || last > longestLine)
        return {};
    return Column{.from = first - 1, .length = last - first + 1};
}

/// `[63, 70]`, `[[63, 70], [71, 80]]`, or `[]`.
Result<Columns> columnsFrom(const QJsonObject& section, const QString& name)
{
    const QJsonArray value = section.value(name).toArray();
    Columns columns;
    if (value.isEmpty())
        return columns;
    const bool several = value[0].isArray();
    for (const QJsonValue part : several ? value : QJsonArray{value}) {
        const auto column = columnFrom(part.toArray());
        if (!column)
            return failure(u"invalid_columns"_s, name);
        columns.push_back(*column);
    }
    return columns;
}

struct NamedColumns {
    QLatin1StringView name;
    Columns RecordColumns::*member;
};

constexpr std::array recordNames{
    NamedColumns{QLatin1StringView("our_number"), &RecordColumns::ourNumber},
    NamedColumns{QLatin1StringView("document"), &RecordColumns::document},
    NamedColumns{QLatin1StringView("control"), &RecordColumns::control},
    NamedColumns{QLatin1StringView("wallet"), &RecordColumns::wallet},
    NamedColumns{QLatin1StringView("occurrence"), &RecordColumns::occurrence},
    NamedColumns{QLatin1StringView("reasons"), &RecordColumns::reasons},
    NamedColumns{QLatin1StringView("occurrence_date"), &RecordColumns::occurrenceDate},
    NamedColumns{QLatin1StringView("credit_date"), &RecordColumns::creditDate},
    NamedColumns{QLatin1StringView("due"), &RecordColumns::due},
    NamedColumns{QLatin1StringView("amount"), &RecordColumns::amount},
    NamedColumns{QLatin1StringView("paid"), &RecordColumns::paid},
    NamedColumns{QLatin1StringView("credited"), &RecordColumns::credited},
    NamedColumns{QLatin1StringView("fee"), &RecordColumns::fee},
    NamedColumns{QLatin1StringView("interest"), &RecordColumns::interest},
    NamedColumns{QLatin1StringView("discount"), &RecordColumns::discount},
    NamedColumns{QLatin1StringView("rebate"), &RecordColumns::rebate},
    NamedColumns{QLatin1StringView("other_credits"), &RecordColumns::otherCredits},
    NamedColumns{QLatin1StringView("payer_type"), &RecordColumns::payerType},
    NamedColumns{QLatin1StringView("payer_document"), &RecordColumns::payerDocument},
    NamedColumns{QLatin1StringView("payer_name"), &RecordColumns::payerName},
    NamedColumns{QLatin1StringView("txid"), &RecordColumns::txid},
};

bool isRecordKey(const QString& key)
{
    return key == u"reason_width" || key == u"credit_date_order" ||
           std::any_of(
               recordNames.begin(), recordNames.end(), [&](const NamedColumns& one) { return key == one.name; });
}

Result<RecordColumns> recordFrom(const QJsonObject& section)
{
    RecordColumns columns;
    for (const QString& key : section.keys()) {
        if (!isRecordKey(key))
            return failure(u"invalid_columns"_s, key);
    }
    for (const NamedColumns& named : recordNames) {
        TRATO_TRY(columns.*(named.member), columnsFrom(section, named.name));
    }
    columns.reasonWidth = std::clamp(section.value(u"reason_width"_s).toInt(2), 1, 10);
    columns.creditDateYearFirst = section.value(u"credit_date_order"_s).toString() == u"ymd";
    return columns;
}

Result<HeaderColumns> headerFrom(const QJsonObject& section)
{
    HeaderColumns header;
    TRATO_TRY(header.agreement, columnsFrom(section, u"agreement"_s));
    TRATO_TRY(header.company, columnsFrom(section, u"company"_s));
    TRATO_TRY(header.bankName, columnsFrom(section, u"bank_name"_s));
    TRATO_TRY(header.sequence, columnsFrom(section, u"sequence"_s));
    TRATO_TRY(header.generated, columnsFrom(section, u"generated"_s));
    return header;
}

Result<Occurrences> occurrencesFrom(const QJsonObject& section)
{
    Occurrences occurrences;
    for (auto it = section.begin(); it != section.end(); ++it) {
        const auto kind = occurrenceKindFromName(it.key());
        if (!kind || *kind == OccurrenceKind::Unknown)
            return failure(u"invalid_columns"_s, it.key());
        for (const QJsonValue code : it.value().toArray()) {
            const QByteArray text = code.toString().toLatin1();
            if (text.size() != 2 || occurrences.contains(occurrenceKey(text)))
                return failure(u"invalid_columns"_s, it.key() + u' ' + code.toString());
            occurrences.insert(occurrenceKey(text), *kind);
        }
    }
    return occurrences;
}

Result<TrailerSum> trailerSumFrom(const QJsonObject& section)
{
    TrailerSum sum;
    for (const QJsonValue code : section.value(u"codes"_s).toArray())
        sum.codes.push_back(occurrenceKey(code.toString().toLatin1()));
    TRATO_TRY(sum.records, columnsFrom(section, u"records"_s));
    TRATO_TRY(sum.amount, columnsFrom(section, u"amount"_s));
    return sum;
}

Result<std::vector<TrailerSum>> trailerFrom(const QJsonObject& section)
{
    std::vector<TrailerSum> sums;
    if (section.contains(u"records"_s)) {
        TRATO_TRY(TrailerSum all, trailerSumFrom(section));
        sums.push_back(std::move(all));
    }
    for (const QJsonValue each : section.value(u"occurrence"_s).toArray()) {
        TRATO_TRY(TrailerSum some, trailerSumFrom(each.toObject()));
        sums.push_back(std::move(some));
    }
    return sums;
}

QJsonObject over(QJsonObject base, const QJsonObject& own)
{
    for (auto it = own.begin(); it != own.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

QJsonObject sectionOf(const QJsonObject& document, const QString& layout, const QString& name)
{
    return document.value(layout).toObject().value(name).toObject();
}

Result<Layout240> layout240From(const QJsonObject& bank, const QJsonObject& common)
{
    const QString name = u"cnab240"_s;
    const auto section = [&](const QString& part) {
        return over(sectionOf(common, name, part), sectionOf(bank, name, part));
    };
    Layout240 layout;
    TRATO_TRY(layout.header, headerFrom(section(u"header"_s)));
    TRATO_TRY(layout.t, recordFrom(section(u"t"_s)));
    TRATO_TRY(layout.u, recordFrom(section(u"u"_s)));
    TRATO_TRY(layout.y, recordFrom(section(u"y"_s)));
    TRATO_TRY(layout.occurrences, occurrencesFrom(sectionOf(bank, name, u"occurrences"_s)));
    return layout;
}

PaidMeans paidFrom(const QString& word)
{
    if (word == u"net")
        return PaidMeans::Net;
    return word == u"either" ? PaidMeans::Either : PaidMeans::Gross;
}

Result<Layout400> layout400From(const QJsonObject& bank, const QJsonObject& common)
{
    const QString name = u"cnab400"_s;
    const QJsonObject own = bank.value(name).toObject();
    Layout400 layout;
    TRATO_TRY(layout.header, headerFrom(over(sectionOf(common, name, u"header"_s), own.value(u"header"_s).toObject())));
    const QJsonObject shared = sectionOf(common, name, u"record"_s).value(u"1"_s).toObject();
    QJsonObject records = own.value(u"record"_s).toObject();
    if (records.isEmpty())
        records.insert(u"1"_s, QJsonObject());
    for (const QString& type : records.keys()) {
        TRATO_TRY(RecordColumns columns, recordFrom(over(shared, records.value(type).toObject())));
        layout.records.emplace(type.isEmpty() ? '\0' : type[0].toLatin1(), std::move(columns));
    }
    const QJsonObject pix = own.value(u"pix"_s).toObject();
    if (!pix.isEmpty())
        layout.pixType = pix.value(u"type"_s).toString().toLatin1().front();
    TRATO_TRY(layout.pixTxid, columnsFrom(pix, u"txid"_s));
    TRATO_TRY(layout.trailer, trailerFrom(own.value(u"trailer"_s).toObject()));
    layout.paid = paidFrom(own.value(u"paid"_s).toString());
    TRATO_TRY(layout.occurrences, occurrencesFrom(own.value(u"occurrences"_s).toObject()));
    return layout;
}

Result<std::vector<HeaderMatch>> matchesFrom(const QJsonArray& entries)
{
    std::vector<HeaderMatch> matches;
    for (const QJsonValue entry : entries) {
        const QJsonObject match = entry.toObject();
        const auto at = columnFrom(match.value(u"at"_s).toArray());
        if (!at)
            return failure(u"invalid_columns"_s, u"match"_s);
        matches.push_back({.bank = match.value(u"bank"_s).toString().toLatin1(),
            .at = *at,
            .text = match.value(u"text"_s).toString().toLatin1()});
    }
    return matches;
}

Result<BankLayout> readParts(const QJsonObject& bank, const QJsonObject& common)
{
    BankLayout layout{.bank = bank.value(u"bank"_s).toString().toLatin1(), .name = bank.value(u"name"_s).toString()};
    TRATO_TRY(layout.cnab240, layout240From(bank, common));
    TRATO_TRY(layout.cnab400, layout400From(bank, common));
    TRATO_TRY(layout.matches400, matchesFrom(bank.value(u"match"_s).toArray()));
    return layout;
}

bool fits(const HeaderMatch& match, QByteArrayView header)
{
    return header.size() >= 79 && header.sliced(76, 3) == match.bank &&
           header.sliced(match.at.from).first(std::min<qsizetype>(match.at.length, header.size() - match.at.from)) ==
               match.text;
}

} // namespace

quint16 occurrenceKey(QByteArrayView code)
{
    if (code.size() != 2)
        return 0;
    return static_cast<quint16>(static_cast<uchar>(code[0]) << 8 | static_cast<uchar>(code[1]));
}

Result<BankLayout> readBankLayout(const QJsonObject& bank, const QJsonObject& common)
{
    auto layout = readParts(bank, common);
    if (!layout)
        return invalidLayout(bank.value(u"bank"_s).toString(), layout.error().message);
    return layout;
}

Layouts Layouts::load()
{
    initialiseCnabData();
    const QString folder = u"payments/cnab/"_s;
    const QString commonName = u"common.toml"_s;
    const auto common =
        data::load<QJsonObject>(folder + commonName, [](const QByteArray& bytes) -> Result<QJsonObject> {
            TRATO_TRY(const QJsonObject document, toml::parse(bytes));
            TRATO_CHECK(readBankLayout({}, document));
            return document;
        });
    Layouts all;
    if (auto shared = readBankLayout({}, common))
        all.m_common = std::move(*shared);
    for (const QString& name : QDir(u":/trato/"_s + folder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        if (name == commonName)
            continue;
        all.m_banks.push_back(data::load<BankLayout>(folder + name, [&](const QByteArray& bytes) -> Result<BankLayout> {
            TRATO_TRY(const QJsonObject document, toml::parse(bytes));
            return readBankLayout(document, common);
        }));
    }
    return all;
}

const BankLayout* Layouts::byBank(QByteArrayView bank) const
{
    const auto found =
        std::find_if(m_banks.begin(), m_banks.end(), [&](const BankLayout& one) { return one.bank == bank; });
    return found == m_banks.end() ? nullptr : &*found;
}

const BankLayout* Layouts::byHeader400(QByteArrayView header) const
{
    for (const BankLayout& layout : m_banks) {
        if (std::any_of(layout.matches400.begin(), layout.matches400.end(),
                [&](const HeaderMatch& match) { return fits(match, header); }))
            return &layout;
    }
    return header.size() < 79 ? nullptr : byBank(header.sliced(76, 3));
}

const Layouts& layouts()
{
    static const Layouts loaded = Layouts::load();
    return loaded;
}

} // namespace trato::payments::cnab
