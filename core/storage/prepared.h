#pragma once

#include "base/result.h"
#include "storage/row.h"
#include "storage/value.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace trato::storage {

/// One prepared statement through the engine's own interface: QSqlQuery would cost about twice the time per row.
/// Use: start, next until it answers false, finish.
class Prepared {
public:
    Prepared(QString name, const QStringList& placeholders);
    virtual ~Prepared() = default;
    Q_DISABLE_COPY_MOVE(Prepared)

    /// Every placeholder needs a value: a misspelt or forgotten one would silently be NULL.
    Result<void> start(const Bindings& bindings);
    /// True while it stands on a row.
    Result<bool> next();
    virtual void finish() = 0;
    /// Between start and finish: it can't be started a second time.
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] virtual qint64 changedRows() const = 0;

    /// The column's place in the row; ends the program when there is none, which is a programming error.
    [[nodiscard]] int indexOf(Column column) const
    {
        const size_t lookup = m_lookup++;
        if (lookup < m_lookups.size() && m_lookups[lookup].name == column.name())
            return m_lookups[lookup].index;
        return find(lookup, column.name());
    }

    [[nodiscard]] virtual bool isNull(int index) const = 0;
    /// 0 for NULL.
    [[nodiscard]] virtual qint64 integer(int index) const = 0;
    [[nodiscard]] virtual double real(int index) const = 0;
    /// Valid until the next row; null for NULL.
    [[nodiscard]] virtual QByteArrayView utf8(int index) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int index) const = 0;
    [[nodiscard]] QString text(int index) const;

protected:
    virtual void bind(int place, const QVariant& value) = 0;
    virtual Result<void> run() = 0;
    virtual Result<bool> step() = 0;

    void setRunning(bool running) { m_running = running; }
    [[nodiscard]] const QString& name() const { return m_name; }
    void addColumn(const char* name);
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }

private:
    struct Lookup {
        const char* name = nullptr;
        int index = 0;
    };
    [[nodiscard]] int find(size_t lookup, const char* column) const;
    [[nodiscard]] int placeOf(const char* binding, size_t guess) const;
    Failure wrongBindings(const Bindings& bindings) const;

    QString m_name;
    std::vector<std::string> m_placeholders;
    /// Calls name placeholders and columns in the same order each time: where the last call found them is looked at
    /// first.
    mutable std::vector<int> m_lastPlaces;
    mutable std::vector<Lookup> m_lookups;
    mutable size_t m_lookup = 0;
    std::vector<std::string> m_columns;
    /// Channels, kinds and names repeat from row to row: such a text is shared with the row before.
    mutable std::vector<QString> m_lastTexts;
    bool m_running = false;
};

} // namespace trato::storage
