#include "exchange/columns.h"

#include "base/text.h"
#include "base/tomltable.h"
#include "exchange/textencoding.h"
#include "exchange/words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <sstream>

namespace trato::exchange {

namespace {

struct Known {
    Field field;
    const char* name;
    const char* headers; ///< folded words without blanks and punctuation, separated by blanks
};

constexpr Known known[] = {
    {Field::Document, "document",
        "cpfcnpj cnpjcpf cpf cnpj documento doc document taxid cpfoucnpj nrcpfcnpj numcpfcnpj cpfcnpjcliente "
        "cpfcnpjdevedor cpfcliente cpfdevedor cnpjcliente cnpjcpfcliente ssn nif inscricao documentodevedor"},
    {Field::Name, "name",
        "nome nomecliente cliente devedor nomedevedor sacado nomesacado razaosocial nomerazaosocial nomecompleto name "
        "customer customername debtor debtorname fullname titular nomedocliente nomedodevedor"},
    {Field::Contract, "contract",
        "contrato numerocontrato ncontrato nrcontrato nocontrato numcontrato contract contractnumber contractno "
        "numerodocontrato codcontrato idcontrato contratonumero titulo numerotitulo account accountnumber"},
    {Field::Instalment, "instalment",
        "parcela nparcela nrparcela noparcela numparcela numeroparcela prc prestacao instalment installment "
        "instalmentnumber installmentnumber numerodaparcela"},
    {Field::Due, "due",
        "vencimento venc datavencimento dtvencimento dtvenc datadevencimento vcto dtvcto datavcto due duedate "
        "vencparcela datavenc maturity maturitydate"},
    {Field::Amount, "amount",
        "valor valorparcela vlr vlrparcela valororiginal valornominal principal valorprincipal saldo saldodevedor "
        "amount value balance amountdue debtamount valordivida valordaparcela vlparcela vlrprincipal valortitulo "
        "valoraberto valoremaberto total"},
    {Field::AreaCode, "area_code", "ddd ddd1 ddd2 ddd3 dddtelefone dddcelular dddfone areacode codarea"},
    {Field::Phone, "phone",
        "telefone fone tel celular cel telefones telefone1 telefone2 telefone3 tel1 tel2 tel3 fone1 fone2 fone3 "
        "celular1 celular2 cel1 cel2 telcelular telresidencial telcomercial telefonecelular telefoneresidencial "
        "telefonecomercial whatsapp whats zap phone phone1 phone2 phone3 phonenumber mobile cellphone telephone "
        "contato"},
    {Field::Email, "email",
        "email email1 email2 emails emailcliente correioeletronico mail emailaddress enderecoemail"},
    {Field::Product, "product", "produto product tipoproduto modalidade"},
    {Field::Segment, "segment", "segmento segment segmentocliente customersegment"},
    {Field::Rating, "rating", "rating classificacao risco classerisco classificacaorisco nivelrisco riskclass"},
    {Field::Invoice, "invoice", "notafiscal nf nfe fatura numerofatura invoice invoicenumber numeronf nrnf"},
    {Field::Uf, "uf", "uf estado state"},
    {Field::City, "city", "cidade municipio city"},
    {Field::BirthDate, "birth_date",
        "datanascimento nascimento dtnascimento dtnasc datadenascimento birthdate dateofbirth dob"},
    {Field::Fine, "fine", "multa percmulta percentualmulta fine"},
    {Field::Interest, "interest", "juros percjuros percentualjuros jurosmes mora interest"},
};

QString key(QStringView header)
{
    static const QRegularExpression unit(QStringLiteral("\\(.*\\)|r\\$|%"));
    const QString words = text::folded(header).remove(unit);
    QString out;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            out.append(c);
    }
    return out;
}

QHash<QString, Field> knownHeaders()
{
    QHash<QString, Field> headers;
    for (const Known& entry : known) {
        const auto words = QString::fromLatin1(entry.headers).split(u' ');
        for (const QString& word : words)
            headers.insert(word, entry.field);
    }
    return headers;
}

/// Only telephones, e-mails and area codes may come in several columns.
bool mayRepeat(Field field) { return field == Field::Phone || field == Field::Email || field == Field::AreaCode; }

/// Empty when the key is missing; `unknown` takes what the value can't be.
template <class T>
std::optional<T> chosen(const ::toml::table& table, const char* key,
    std::initializer_list<std::pair<const char*, T>> names, QStringList& unknown)
{
    const ::toml::node* const node = table.get(key);
    if (!node)
        return std::nullopt;
    const auto text = node->value<std::string>();
    for (const auto& [name, value] : names) {
        if (text && *text == name)
            return value;
    }
    unknown.append(QStringLiteral("format.") + QLatin1StringView(key));
    return std::nullopt;
}

QString dateName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst: return QStringLiteral("dd/mm/yyyy");
    case DateOrder::MonthFirst: return QStringLiteral("mm/dd/yyyy");
    case DateOrder::YearFirst: return QStringLiteral("yyyy-mm-dd");
    }
    Q_UNREACHABLE();
}

QString quoted(const QString& text)
{
    QString out = text;
    out.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' +
           out.replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QString()).replace(u'\t', QStringLiteral("\\t")) +
           u'"';
}

void readColumns(const ::toml::table& table, ColumnMapping& mapping, QStringList& unknown)
{
    for (const auto& [name, node] : table) {
        const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.length()));
        const auto field = fieldFromName(text);
        if (!field) {
            unknown.append(text);
            continue;
        }
        const auto add = [&](const ::toml::node& header) {
            if (const auto value = header.value<std::string>())
                mapping.columns.push_back({*field, QString::fromStdString(*value)});
            else
                unknown.append(text);
        };
        if (const ::toml::array* list = node.as_array())
            list->for_each([&](const ::toml::node& header) { add(header); });
        else
            add(node);
    }
}

void readFormat(const ::toml::table& format, ColumnMapping& mapping, QStringList& unknown)
{
    for (const auto& [name, node] : format) {
        const std::string_view key = name.str();
        if (key != "date" && key != "decimal" && key != "encoding" && key != "delimiter")
            unknown.append(QStringLiteral("format.") + QString::fromUtf8(key.data(), qsizetype(key.size())));
    }
    mapping.date = chosen<DateOrder>(format, "date",
        {{"dd/mm/yyyy", DateOrder::DayFirst}, {"dmy", DateOrder::DayFirst}, {"mm/dd/yyyy", DateOrder::MonthFirst},
            {"mdy", DateOrder::MonthFirst}, {"yyyy-mm-dd", DateOrder::YearFirst}, {"iso", DateOrder::YearFirst}},
        unknown);
    mapping.decimal = chosen<DecimalSign>(format, "decimal",
        {{",", DecimalSign::Comma}, {"comma", DecimalSign::Comma}, {".", DecimalSign::Point},
            {"point", DecimalSign::Point}},
        unknown);
    mapping.delimiter = chosen<QChar>(
        format, "delimiter", {{";", u';'}, {",", u','}, {"\t", u'\t'}, {"tab", u'\t'}, {"|", u'|'}}, unknown);
    if (const ::toml::node* const encoding = format.get("encoding")) {
        mapping.encoding = QString::fromStdString(encoding->value<std::string>().value_or(std::string()));
        if (!encodingFromName(*mapping.encoding))
            unknown.append(QStringLiteral("format.encoding"));
    }
}

/// Header cells as an error may show them: a broken file can have any number of any length.
QJsonArray shown(const QStringList& header)
{
    constexpr qsizetype most = 100;
    constexpr qsizetype longest = 60;
    QJsonArray titles;
    for (const QString& title : header.first(std::min(header.size(), most)))
        titles.append(text::cleaned(title.left(longest)));
    return titles;
}

} // namespace

QString fieldName(Field field)
{
    return QString::fromLatin1(
        std::find_if(std::begin(known), std::end(known), [&](const Known& k) { return k.field == field; })->name);
}

std::optional<Field> fieldFromName(QStringView name)
{
    // phone1, phone_2 … are telephones too.
    QString base = name.toString();
    while (!base.isEmpty() && (base.back().isDigit() || (base.back() == u'_' && base != name)))
        base.chop(1);
    for (const Known& entry : known) {
        if (base == QLatin1StringView(entry.name))
            return entry.field;
    }
    return std::nullopt;
}

const std::vector<Field>& allFields()
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> out;
        for (const Known& entry : known)
            out.push_back(entry.field);
        return out;
    }();
    return fields;
}

std::vector<int> ColumnMapping::positions(Field field, const QStringList& header) const
{
    std::vector<int> found;
    QHash<QString, int> mentioned;
    for (const Column& column : columns) {
        const QString title = column.header.trimmed();
        int before = mentioned[title]++;
        for (qsizetype i = 0; i < header.size() && column.field == field; ++i) {
            if (header[i].trimmed() == title && before-- == 0) {
                found.push_back(static_cast<int>(i));
                break;
            }
        }
    }
    return found;
}

ColumnMapping recognise(const QStringList& header)
{
    static const QHash<QString, Field> headers = knownHeaders();
    ColumnMapping mapping;
    for (const QString& title : header) {
        const auto found = headers.constFind(key(title));
        if (found == headers.cend())
            continue;
        const bool taken = std::any_of(mapping.columns.begin(), mapping.columns.end(),
            [&](const ColumnMapping::Column& c) { return c.field == *found; });
        if (!taken || mayRepeat(*found))
            mapping.columns.push_back({*found, title.trimmed()});
    }
    return mapping;
}

Result<void> checkMapping(const ColumnMapping& mapping, const QStringList& header)
{
    for (const ColumnMapping::Column& column : mapping.columns) {
        const bool present = std::any_of(header.begin(), header.end(),
            [&](const QString& title) { return title.trimmed() == column.header.trimmed(); });
        if (!present)
            return failure(QStringLiteral("unknown_column"),
                Words::tr("The file has no column “%1”.").arg(column.header),
                {{QStringLiteral("column"), column.header}});
    }
    QJsonArray missing;
    for (const Field field : {Field::Document, Field::Name, Field::Contract, Field::Due, Field::Amount}) {
        if (mapping.positions(field, header).empty())
            missing.append(fieldName(field));
    }
    if (missing.isEmpty())
        return {};
    return failure(QStringLiteral("missing_columns"),
        Words::tr("Some columns were not recognised. Say which they are in a mapping file or in the wizard."),
        {{QStringLiteral("missing"), missing}, {QStringLiteral("header"), shown(header)}});
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject fields;
    for (const Column& column : columns) {
        const QString name = fieldName(column.field);
        QJsonValueRef slot = fields[name];
        if (slot.isString())
            slot = QJsonArray{slot.toString(), column.header};
        else if (slot.isArray()) {
            QJsonArray list = slot.toArray();
            list.append(column.header);
            slot = list;
        } else
            slot = column.header;
    }
    QJsonObject format;
    if (date)
        format.insert(QStringLiteral("date"), dateName(*date));
    if (decimal)
        format.insert(
            QStringLiteral("decimal"), *decimal == DecimalSign::Comma ? QStringLiteral(",") : QStringLiteral("."));
    if (encoding)
        format.insert(QStringLiteral("encoding"), *encoding);
    if (delimiter)
        format.insert(QStringLiteral("delimiter"), QString(*delimiter));
    return {{QStringLiteral("columns"), fields}, {QStringLiteral("format"), format}};
}

QByteArray ColumnMapping::toToml() const
{
    QString out = QStringLiteral("[columns]\n");
    const QJsonObject object = toJson();
    const QJsonObject fields = object[QStringLiteral("columns")].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        QStringList headers;
        for (const Column& column : columns) {
            if (fieldName(column.field) == it.key())
                headers.append(quoted(column.header));
        }
        out += it.key() + QStringLiteral(" = ") +
               (headers.size() == 1 ? headers.front() : u'[' + headers.join(QStringLiteral(", ")) + u']') + u'\n';
    }
    out += QStringLiteral("\n[format]\n");
    const QJsonObject format = object[QStringLiteral("format")].toObject();
    for (auto it = format.begin(); it != format.end(); ++it)
        out += it.key() + QStringLiteral(" = ") + quoted(it.value().toString()) + u'\n';
    return out.toUtf8();
}

Result<ColumnMapping> ColumnMapping::fromToml(const QByteArray& bytes)
{
    ColumnMapping mapping;
    QStringList unknown;
    const auto root = toml::parseTable(bytes);
    if (!root)
        return failure(QStringLiteral("invalid_mapping"), Words::tr("The mapping file can't be read: %1 (line %2).")
                                                              .arg(root.error().words)
                                                              .arg(root.error().place.begin.line));
    if (const ::toml::table* columns = (*root)["columns"].as_table())
        readColumns(*columns, mapping, unknown);
    if (const ::toml::table* format = (*root)["format"].as_table())
        readFormat(*format, mapping, unknown);
    if (!unknown.isEmpty())
        return failure(QStringLiteral("invalid_mapping"),
            Words::tr("The mapping has fields or values that do not exist: %1.")
                .arg(unknown.join(QStringLiteral(", "))),
            {{QStringLiteral("fields"), QJsonArray::fromStringList(unknown)}});
    return mapping;
}

} // namespace trato::exchange
