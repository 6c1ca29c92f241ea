#include "ui/media/mail/mailpage.h"

#include "ui/media/mediakit.h"

#include <QObject>
#include <QOpenGLContext>
#include <QSurfaceFormat>
#include <QWebEngineUrlScheme>

QT_BEGIN_NAMESPACE
Q_GUI_EXPORT QOpenGLContext* qt_gl_global_share_context();
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);
QT_END_NAMESPACE

namespace trato::media {

class WebMailKit final : public QObject, public MailKit {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TRATO_MAIL_KIT)
    Q_INTERFACES(trato::media::MailKit)

public:
    WebMailKit()
    {
        shareContext();
        QWebEngineUrlScheme scheme(MailScheme::name());
        scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
        scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
        QWebEngineUrlScheme::registerScheme(scheme);
    }

    std::unique_ptr<MailView> view(QWidget* parent) override { return std::make_unique<WebMailView>(parent); }

private:
    /// What Qt does before the application when Qt::AA_ShareOpenGLContexts is set, which loads OpenGL at each start:
    /// here it waits for the first mail. Qt WebEngine needs the context to be there.
    static void shareContext()
    {
        if (qt_gl_global_share_context() != nullptr)
            return;
        auto* const context = new QOpenGLContext;
        context->setFormat(QSurfaceFormat::defaultFormat());
        context->create();
        qt_gl_set_global_share_context(context);
    }
};

} // namespace trato::media

#include "mailkit.moc"
