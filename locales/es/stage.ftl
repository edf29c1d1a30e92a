### What stands around every scene: the bar, the footer, the drawer, the dial.

# What this language is called by those who speak it
language-name = Español

stage-language = Idioma
stage-site = ¿Por qué derivadas?
stage-page = { $title } · ¿Por qué derivadas?
stage-chapters = Capítulos
stage-so-far = Hasta ahora: { $line }
stage-next-to = Siguiente: { $title }
stage-more = Más
stage-symbols = Lo mismo, con símbolos
stage-share = Compartir esta vista
stage-share-how = Con este enlace, otra persona ve justo lo que tú ves ahora.
stage-embed-how = Con esta línea, la escena queda dentro de tu propia página.
stage-present = Presentar
    .help = Para dar clase: imágenes grandes y atajos de teclado
stage-teachers = Docentes: añade `&hide=name` para ocultar un control, o `&lock=name:value` para fijarlo.
stage-print = Imprimir
stage-over = Empezar esta escena de nuevo
stage-lost = En esa dirección no hay ninguna página. Estás en el comienzo, y cada capítulo queda a un clic.
stage-working = Calculando…

predict-guess = Primero adivina:
predict-skip = Saltar
predict-right = **Sí.** { $because }
predict-missed = **No del todo.** { $reason } **{ $answer }.** { $because }
predict-close = Cerrar
predict-tally = Hasta ahora has acertado { $right } de { $all }.
predict-skipped = **{ $answer }.** { $because }

dial-play = Reproducir
dial-pause = Pausa
dial-back = Un paso atrás
dial-on = Un paso adelante
dial-speed = Velocidad

## Presenter mode

present-mode = Modo de presentación
present-keys = Espacio: reproducir · ← →: mover · N: siguiente · B: atrás · Esc:
present-leave = Salir

## How much was seen, at the foot of each page. A script fills in what stands in braces.

progress-seen = Has visto { $seen } de { $all } pantallas en { $time }
progress-none = menos de un minuto
progress-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
    }

## Words that explain themselves

glossary-here = Palabras de esta pantalla
glossary-see = Míralo en { $chapter }, «{ $scene }»

## Before the app is there

splash-waiting = En un momento empezará a moverse.
splash-no-script = JavaScript está desactivado en este navegador. Actívalo, por favor: las imágenes lo necesitan.
splash-closed = La imagen no puede moverse: esta red cierra la conexión en vivo (un WebSocket) que la página necesita. Pide a quien administra la red que permita los WebSockets hacia esta dirección.
splash-offline = La imagen no puede moverse: este dispositivo no tiene conexión. Revísala.
splash-server = La imagen no puede moverse: el servidor no responde. Si sigue así, avisa a quien te dio el enlace.
splash-slow = Esto tarda más que de costumbre: la conexión o el servidor van lentos.
splash-again = Intentar de nuevo

server-other-name = Este servidor no tiene ninguna página con ese nombre.
server-tripped = Algo salió mal en esta página, y no es cosa tuya, sino nuestra. Empieza la página de nuevo aquí abajo. Si vuelve a pasar, el enlace de tu barra de direcciones nos dice cómo verlo.
    .title = Esta página tropezó
