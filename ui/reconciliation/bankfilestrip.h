#pragma once

#include "payments/reconciliation/statementload.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"

#include <QWidget>

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// A bank's file on its way in: what it would bring, said before anything is stored, then what it brought.
class BankFileStrip final : public QWidget {
    Q_OBJECT

public:
    explicit BankFileStrip(const DeskContext& context, QWidget* parent = nullptr);

    /// Reads it and says what it would bring.
    void open(const QString& path);

Q_SIGNALS:
    void stored();

private:
    void load(payments::LoadMode mode);
    void show(const Result<payments::LoadReport>& report, payments::LoadMode mode);
    void say(const QString& title, const QString& text);
    void leave();

    DeskContext m_context;
    Job m_loading;
    QString m_name;
    QByteArray m_bytes;
    Label* m_title;
    Paragraph* m_text;
    Button* m_store;
    Button* m_close;
};

} // namespace trato::ui
