#pragma once

#include "base/result.h"
#include "storage/value.h"

#include <QByteArray>
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
    [[nodiscard]] int indexOf(const char* column) const;

    [[nodiscard]] virtual bool isNull(int index) const = 0;
    [[nodiscard]] virtual qint64 integer(int index) const = 0;
    [[nodiscard]] virtual double real(int index) const = 0;
    [[nodiscard]] virtual QString text(int index) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int index) const = 0;

protected:
    virtual void bind(int place, const QVariant& value) = 0;
    virtual Result<void> run() = 0;
    virtual Result<bool> step() = 0;

    void setRunning(bool running) { m_running = running; }
    [[nodiscard]] const QString& name() const { return m_name; }
    std::vector<std::string> m_columns;

private:
    [[nodiscard]] int placeOf(const char* binding, size_t guess) const;
    Failure wrongBindings(const Bindings& bindings) const;

    QString m_name;
    std::vector<std::string> m_placeholders;
    /// Calls name placeholders and columns in the same order each time: where the last call found them is looked at
    /// first.
    mutable std::vector<int> m_lastPlaces;
    mutable std::vector<int> m_lastColumns;
    mutable size_t m_lookup = 0;
    bool m_running = false;
};

} // namespace trato::storage
