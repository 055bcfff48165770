// SPDX-License-Identifier: Apache-2.0
import { BridgePanel } from './bridge.js';
import { LiveSocket } from './socket.js';
import { translate } from './words.js';

translate();
const socket = new LiveSocket({ onHello: hello => panel.follow(hello) });
const panel = new BridgePanel(socket, document.getElementById('bridge'));
window.footfall = { socket, panel };
